package dossier.mention;

import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Revision;
import dossier.article.Section;
import dossier.article.Teaser;
import dossier.article.Topic;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is named where. What readers may see is told apart from drafts and history by the edition that shows it. */
public interface Mentions extends Repository<Mention, MentionPlace> {

    /** The subjects that live articles on {@code :topic} name; whether one is live is asked once for each section. */
    String FILED = """
            select distinct mention.subject.id from (
                select distinct revision.id as id from Edition edition join edition.header header
                join header.topics topic join edition.revisions revision
                where topic = :topic and\s""" + LiveArticles.IS_LIVE + """
            ) shown join Mention mention on mention.place.revisionId = shown.id
            """;

    /** A subject as {@link NamedSubject}, with the number of articles but one that name it. */
    String NAMED = """
            select subject as subject, (
                select count(distinct edition.article.id) from Edition edition
                join edition.revisions revision join Mention other on other.revision = revision
                where other.subject = subject and edition.article <> :article and\s""" + LiveArticles.IS_LIVE + """
            ) as elsewhere, (
                select max(relation.other.name) from Relation relation
                where relation.subject = subject and relation.kind = MAKER and relation.removedAt is null
                and relation.other.shownAt <= :at and relation.other.binnedAt is null and relation.other.mergedInto is null
            ) as maker
            from Subject subject join fetch subject.entry entry left join fetch entry.picture
            """;

    /** Which subject each link of an edition means, in reading order. */
    @Query("""
            select new dossier.mention.Naming(mention.place.revisionId, mention.address, mention.subject.id)
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            where edition = :edition order by index(revision), mention.place.position""")
    List<Naming> in(Edition edition);

    /** Which subject each link of some revisions means, in the order of their places in each. */
    @Query("""
            select new dossier.mention.Naming(mention.place.revisionId, mention.address, mention.subject.id)
            from Mention mention where mention.place.revisionId in :revisions order by mention.place.position""")
    List<Naming> of(Collection<Long> revisions);

    /** Everybody that an edition names, by name, with the number of other articles that do. */
    @Query(NAMED + "where " + Subjects.IS_SHOWN + """
            and subject.id in (
                select mention.subject.id from Edition shown join shown.revisions revision
                join Mention mention on mention.revision = revision where shown = :shown)
            order by subject.sortKey, subject.id""")
    List<NamedSubject> namedIn(Edition shown, Article article, Instant at);

    /** Everybody whom some revisions of an article name, whether readers find them yet or not, the same way. */
    @Query(NAMED + "where " + Subjects.IS_PRESENT + """
            and subject.id in (
                select mention.subject.id from Mention mention where mention.place.revisionId in :revisions)
            order by subject.sortKey, subject.id""")
    List<NamedSubject> namedBy(Collection<Long> revisions, Article article, Instant at);

    /** Everybody that any of these editions names, by name. */
    @Query("""
            select subject from Subject subject where subject.id in (
                select mention.subject.id from Edition shown join shown.revisions revision
                join Mention mention on mention.revision = revision where shown.id in :editions)
            and\s""" + Subjects.IS_SHOWN + "order by subject.sortKey, subject.id")
    List<Subject> namedInAny(Collection<Long> editions, Instant at);

    /** The articles that share most subjects with an article, the closest first. */
    @Query("""
            select new dossier.article.Teaser(edition.id, article.slug, header.title, header.standfirst, edition.liveAt)
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            join edition.article article join edition.header header
            where mention.subject.id in :subjects and article <> :but and\s""" + LiveArticles.IS_LIVE + """
            group by edition.id, article.slug, header.title, header.standfirst, edition.liveAt
            order by count(distinct mention.subject.id) desc, edition.liveAt desc""")
    List<Teaser> related(Collection<Long> subjects, Article but, Instant at, Limit limit);

    /** How the tide stands. */
    @Query("""
            select new dossier.mention.Tide(
                (select count(*) from Edition edition where edition.liveAt <= :at),
                (select count(*) from Withdrawal withdrawal where withdrawal.withdrawnAt <= :at),
                (select count(*) from Withdrawal ended where ended.endedAt <= :at),
                (select count(*) + coalesce(sum(merger.settled), 0L) from Merger merger),
                (select count(*) from Merger undone where undone.undoneAt is not null),
                (select count(*) from Redaction redaction))""")
    Tide tide(Instant at);

    /** Where readers see that a subject is named, the most recent article first, in reading order. */
    @Query("""
            select new dossier.mention.Appearance(edition.id, mention.place.revisionId)
            from Edition edition join edition.revisions revision
            join Mention mention on mention.place.revisionId = revision.id
            where mention.subject = :subject and\s""" + LiveArticles.IS_LIVE + """
            order by edition.liveAt desc, edition.id desc, index(revision), mention.place.position""")
    List<Appearance> appearancesOf(Subject subject, Instant at);

    /** The passages that name a subject in those revisions, as those editions show them, in the same order. */
    @Query("""
            select new dossier.mention.NamedPassage(article.slug, header.title, section.anchor, revision.heading,
                edition.liveAt, mention.lead, mention.words, mention.trail)
            from Edition edition join edition.revisions revision join revision.section section
            join Mention mention on mention.place.revisionId = revision.id
            join edition.article article join edition.header header
            where mention.subject = :subject and edition.id in :editions and revision.id in :revisions
            order by edition.liveAt desc, edition.id desc, index(revision), mention.place.position""")
    List<NamedPassage> passages(Subject subject, Collection<Long> editions, Collection<Long> revisions);

    /** Those whom an edition of an article lets readers find, or find sooner, and from when on. */
    @Query("""
            select new dossier.mention.Showing(subject, min(edition.liveAt))
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            join mention.subject subject
            where edition.article.id = :articleId and (subject.shownAt is null or subject.shownAt > edition.liveAt)
            and\s""" + LiveArticles.IS_SHOWN_SOME_TIME + " group by subject")
    List<Showing> newlyShownBy(long articleId);

    /** From when on editions show these, if they do. */
    @Query("""
            select new dossier.mention.Showing(subject, min(edition.liveAt))
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            join mention.subject subject
            where subject in :subjects and\s""" + LiveArticles.IS_SHOWN_SOME_TIME + " group by subject")
    List<Showing> showings(Collection<Subject> subjects);

    /** Whom these revisions name beside a subject, the most frequent first. */
    @Query("""
            select new dossier.mention.Beside(mention.subject.id, count(distinct mention.place.revisionId))
            from Mention mention where mention.place.revisionId in :revisions and mention.subject <> :but
            group by mention.subject.id order by count(distinct mention.place.revisionId) desc, mention.subject.id""")
    List<Beside> besides(Collection<Long> revisions, Subject but);

    /** Those of these whom readers find, by name. */
    @Query("select subject from Subject subject join fetch subject.entry entry left join fetch entry.picture"
            + " where subject.id in :ids and " + Subjects.IS_SHOWN + "order by subject.sortKey, subject.id")
    List<Subject> shownAmong(Collection<Long> ids, Instant at);

    /** All those of a kind whom live articles on a topic name, by name: who they are takes long, and is asked only once. */
    @Query("select new dossier.mention.Filed(subject.id, subject.initial) from Subject subject"
            + " where subject.kind = :kind and " + Subjects.IS_SHOWN + "and subject.id in (" + FILED
            + ") order by subject.sortKey, subject.id")
    List<Filed> filed(Kind kind, Topic topic, Instant at);

    /** The topics with live articles that name anybody of that kind, by name. */
    @Query("""
            select topic from Topic topic where exists (
                select 1 from Edition edition join edition.header header join header.topics filed
                join edition.revisions revision join Mention mention on mention.revision = revision
                join mention.subject subject where filed = topic and subject.kind = :kind
                and\s""" + Subjects.IS_SHOWN + "and " + LiveArticles.IS_LIVE + """
            ) order by topic.name, topic.id""")
    List<Topic> topicsNaming(Kind kind, Instant at);

    @Modifying
    @Query("delete from Mention mention where mention.place.revisionId = :revisionId")
    void forget(long revisionId);

    /** The oldest revisions that the index has not read by these rules yet. */
    @Query("""
            select revision from Revision revision where not exists (
                select 1 from MentionReading reading where reading.revisionId = revision.id and reading.rules = :rules)
            order by revision.id""")
    List<Revision> unread(int rules, Limit limit);

    /** The revisions of one article that the index has not read by these rules yet. */
    @Query("""
            select revision from Revision revision where revision.section.article.id = :articleId and not exists (
                select 1 from MentionReading reading where reading.revisionId = revision.id and reading.rules = :rules)
            order by revision.id""")
    List<Revision> unreadOf(long articleId, int rules);

    /** The revisions of one section that the index has not read by these rules yet. */
    @Query("""
            select revision from Revision revision where revision.section.id = :sectionId and not exists (
                select 1 from MentionReading reading where reading.revisionId = revision.id and reading.rules = :rules)
            order by revision.id""")
    List<Revision> unreadOfSection(long sectionId, int rules);

    /** How often a subject is named at all, in history too. */
    long countBySubject(Subject subject);

    /** The sections that say now what names a subject. */
    @Query("""
            select section from Section section join fetch section.current revision join fetch section.article
            where exists (select 1 from Mention mention where mention.revision = revision and mention.subject = :subject)
            order by section.id""")
    List<Section> sectionsNaming(Subject subject);

    /** Whom a revision names, in reading order, each once for every time. */
    @Query("""
            select subject from Mention mention join mention.subject subject join fetch subject.entry
            where mention.revision = :revision order by mention.place.position""")
    List<Subject> namedBy(Revision revision);
}
