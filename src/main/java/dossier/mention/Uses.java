package dossier.mention;

import dossier.account.Account;
import dossier.article.LiveArticles;
import dossier.article.UsesOf;
import dossier.directory.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where a subject is named, exact to the sentence. */
public interface Uses extends Repository<Mention, MentionPlace>, UsesOf<Subject, Use> {

    String LINE = """
            select new dossier.mention.Use(article.id, header.title, section.id, revision.heading, revision.number,
                revision.savedAt, mention.lead, mention.words, mention.trail)
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

    String LIVE = FROM + "and " + IN_LIVE;

    /** As many as are {@link #LIVE}, for only one edition of an article is: joined, so that not all of them are gone through. */
    String COUNT_LIVE = """
            select count(*) from Edition edition join edition.revisions revision
            join Mention mention on mention.place.revisionId = revision.id join edition.article article
            where mention.subject = :subject and article.binnedAt is null
            and (:mine is null or article.createdBy = :mine) and\s""" + LiveArticles.IS_LIVE;

    String DRAFT = FROM + "and " + IS_PRESENT + " and not " + IN_LIVE;

    String SCHEDULED = FROM + "and " + IN_SCHEDULED;

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

    @Override
    @Query(value = LINE + LIVE + IN_ORDER, countQuery = COUNT_LIVE)
    Page<Use> live(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<Use> draft(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<Use> scheduled(Subject subject, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(
            value = LINE + HISTORY + " order by revision.savedAt desc, revision.id desc, mention.place.position",
            countQuery = COUNT + HISTORY)
    Page<Use> history(Subject subject, @Nullable Account mine, Instant at, Pageable page);
}
