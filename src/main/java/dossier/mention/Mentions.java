package dossier.mention;

import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Revision;
import dossier.article.Teaser;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is named where. What readers may see is told apart from drafts and history by the edition that shows it. */
public interface Mentions extends Repository<Mention, MentionPlace> {

    /** Which subject each link of an edition means, in reading order. */
    @Query("""
            select new dossier.mention.Naming(mention.place.revisionId, mention.address, mention.subject.id)
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            where edition = :edition order by index(revision), mention.place.position""")
    List<Naming> in(Edition edition);

    /** Everybody that an edition names, by name, with the number of other articles that do. */
    @Query("""
            select subject as subject, (
                select count(distinct edition.article.id) from Edition edition
                join edition.revisions revision join Mention other on other.revision = revision
                where other.subject = subject and edition.article <> :article and\s""" + LiveArticles.IS_LIVE + """
            ) as elsewhere
            from Subject subject left join fetch subject.picture left join fetch treat(subject as Product).maker
            where subject.id in (
                select mention.subject.id from Edition shown join shown.revisions revision
                join Mention mention on mention.revision = revision where shown = :shown)
            order by subject.sortName""")
    List<NamedSubject> namedIn(Edition shown, Article article, Instant at);

    /** Everybody that any of these editions names, by name. */
    @Query("""
            select subject from Subject subject where subject.id in (
                select mention.subject.id from Edition shown join shown.revisions revision
                join Mention mention on mention.revision = revision where shown.id in :editions)
            order by subject.sortName, subject.id""")
    List<Subject> namedInAny(Collection<Long> editions);

    /** The articles that share most subjects with an article, the closest first. */
    @Query("""
            select new dossier.article.Teaser(edition.id, article.slug, header.title, header.standfirst, edition.liveAt)
            from Edition edition join edition.revisions revision join Mention mention on mention.revision = revision
            join edition.article article join edition.header header
            where mention.subject.id in :subjects and article <> :but and\s""" + LiveArticles.IS_LIVE + """
            group by edition.id, article.slug, header.title, header.standfirst, edition.liveAt
            order by count(distinct mention.subject.id) desc, edition.liveAt desc""")
    List<Teaser> related(Collection<Long> subjects, Article but, Instant at, Limit limit);

    /** Every passage that readers can see and that names the subject, most recent article first, in reading order. */
    @Query(value = """
                    select new dossier.mention.NamedPassage(article.slug, header.title, section.anchor, revision.heading,
                        edition.liveAt, mention.lead, mention.words, mention.trail)
                    from Edition edition join edition.revisions revision join revision.section section
                    join Mention mention on mention.revision = revision
                    join edition.article article join edition.header header
                    where mention.subject = :subject and\s""" + LiveArticles.IS_LIVE + """
                    order by edition.liveAt desc, edition.id desc, index(revision), mention.place.position""", countQuery = """
                    select count(*) from Edition edition join edition.revisions revision
                    join Mention mention on mention.revision = revision
                    where mention.subject = :subject and\s""" + LiveArticles.IS_LIVE)
    Page<NamedPassage> of(Subject subject, Instant at, Pageable page);

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

    /** Whom a revision names, in reading order, each once for every time. */
    @Query("""
            select subject from Mention mention join mention.subject subject
            where mention.revision = :revision order by mention.place.position""")
    List<Subject> namedBy(Revision revision);
}
