package dossier.mention;

import dossier.account.Account;
import dossier.article.LiveArticles;
import dossier.directory.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asks where a subject is named, exact to the sentence. */
interface Uses extends Repository<Mention, MentionPlace> {

    String LINE = """
            select new dossier.mention.Use(article.id, header.title, section.id, revision.heading, revision.id,
                revision.number, revision.savedAt, mention.lead, mention.words, mention.trail)
            """;

    String FROM = """
            from Mention mention join mention.revision revision join revision.section section join section.article article
            join article.header header
            where mention.subject = :subject and article.binnedAt is null and (:mine is null or article.createdBy = :mine)
            """;

    String IN_ORDER =
            " order by article.changedAt desc, article.id desc, section.position, section.id, mention.place.position";

    String IN_LIVE = """
            exists (select 1 from Edition edition join edition.revisions shown where shown = revision and\s""" + LiveArticles.IS_LIVE + ")";

    /** The section says so now, and stands in its article. */
    String IS_PRESENT = "section.current = revision and section.removedAt is null";

    String IN_SCHEDULED = """
            exists (select 1 from Edition coming join coming.revisions shown
                where shown = revision and coming.liveAt > :at)""";

    /** As editions show it, the most recent first: only one edition of an article is live. */
    String SHOWN = """
            from Edition edition join edition.revisions revision join revision.section section
            join Mention mention on mention.place.revisionId = revision.id
            join edition.article article join article.header header
            where mention.subject = :subject\s""";

    String AS_SHOWN = " order by edition.liveAt desc, edition.id desc, index(revision), mention.place.position";

    String MY_LIVE = SHOWN + "and article.createdBy = :mine and article.binnedAt is null and " + LiveArticles.IS_LIVE;

    String DRAFT = FROM + "and " + IS_PRESENT + " and not " + IN_LIVE;

    String SCHEDULED = FROM + "and " + IN_SCHEDULED;

    String AMONG = FROM + "and revision.id in :revisions";

    String DRAFT_AMONG = AMONG + " and " + IS_PRESENT;

    String HISTORY_AMONG = AMONG + " and not (" + IS_PRESENT + ") and not " + IN_SCHEDULED;

    String LATEST_FIRST = " order by revision.savedAt desc, revision.id desc, mention.place.position";

    String HISTORY = FROM + "and not (" + IS_PRESENT + ") and not " + IN_LIVE + " and not " + IN_SCHEDULED;

    String COUNT = "select count(mention) ";

    /** In how many sections whatever is written or read now names it. */
    @Query("""
            select count(distinct section) from Mention mention join mention.revision revision join revision.section section
            where mention.subject = :subject and (
                (section.current = revision and section.removedAt is null)
                or exists (select 1 from Edition edition join edition.revisions shown
                    where shown = revision and edition.liveAt > :at)
                or\s""" + IN_LIVE + ")")
    long countSections(Subject subject, Instant at);

    /** Those in some revisions, in the order of their places in each. */
    @Query(LINE + """
            from Mention mention join mention.revision revision join revision.section section
            join section.article article join article.header header
            where mention.place.revisionId in :revisions and mention.subject = :subject order by mention.place.position
            """)
    List<Use> in(Collection<Long> revisions, Subject subject);

    @Query(value = LINE + MY_LIVE + AS_SHOWN, countQuery = COUNT + MY_LIVE)
    Page<Use> myLive(Subject subject, Account mine, Instant at, Pageable page);

    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<Use> draft(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<Use> scheduled(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Query(value = LINE + HISTORY + LATEST_FIRST, countQuery = COUNT + HISTORY)
    Page<Use> history(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Query("select distinct mention.place.revisionId from Mention mention where mention.subject = :subject")
    Set<Long> revisionsNaming(Subject subject);

    /** Those that editions to come show: few, of all that name it. */
    @Query("""
            select distinct mention.place.revisionId from Edition coming join coming.revisions shown
            join Mention mention on mention.place.revisionId = shown.id
            where coming.liveAt > :at and mention.subject = :subject
            """)
    Set<Long> comingRevisionsNaming(Subject subject, Instant at);

    /** All that stand in these revisions. */
    @Query(value = LINE + AMONG + IN_ORDER, countQuery = COUNT + AMONG)
    Page<Use> among(Collection<Long> revisions, Subject subject, @Nullable Account mine, Pageable page);

    /** Those of the drafts that stand in these revisions, which readers do not see. */
    @Query(value = LINE + DRAFT_AMONG + IN_ORDER, countQuery = COUNT + DRAFT_AMONG)
    Page<Use> draftAmong(Collection<Long> revisions, Subject subject, @Nullable Account mine, Pageable page);

    /** Those of the history that stand in these revisions, which readers do not see. */
    @Query(value = LINE + HISTORY_AMONG + LATEST_FIRST, countQuery = COUNT + HISTORY_AMONG)
    Page<Use> historyAmong(
            Collection<Long> revisions, Subject subject, @Nullable Account mine, Instant at, Pageable page);
}
