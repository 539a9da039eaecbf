package dossier.article;

import dossier.account.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waits for somebody to do it. Where only theirs is asked for, it is of articles that they began. */
public interface InHand extends Repository<Article, Long> {

    /** True of an {@code article} that is not put away, and theirs where only that is asked for. */
    String OPEN = " article.binnedAt is null and (:mine is null or article.createdBy = :mine) ";

    /** True of an {@code article} that readers see. */
    String IS_SEEN = """
            not exists (select 1 from Withdrawal off where off.article = article and off.withdrawnAt <= :at
                and (off.endedAt is null or off.endedAt > :at))
            and exists (select 1 from Edition come where come.article = article and come.liveAt <= :at)
            """;

    /**
     * Those that readers see, and that were changed since they were published, whether or not they say anything else by now;
     * one's own first, and the last changed.
     */
    @Query(Articles.LINES + " where" + OPEN + "and " + IS_SEEN + """
            and article.changedAt > (select max(seen.publishedAt) from Edition seen where seen.article = article
                and seen.number = (select max(newest.number) from Edition newest
                    where newest.article = article and newest.liveAt <= :at))
            order by case when creator = :me then 0 else 1 end, article.changedAt desc, article.id desc""")
    List<ArticleLine> touchedSincePublished(Account me, @Nullable Account mine, Instant at, Limit limit);

    String COMING = """
            from Edition edition join edition.article article join article.header header
            where edition.liveAt > :at and not exists (select 1 from Edition later where later.article = article
                and later.number > edition.number and later.liveAt <= edition.liveAt) and
            """ + OPEN;

    /** The editions that readers will see, the next first. */
    @Query("select new dossier.article.ComingLine(article.id, header.title, edition.number, edition.liveAt) " + COMING
            + "order by edition.liveAt, edition.id")
    List<ComingLine> coming(@Nullable Account mine, Instant at, Limit limit);

    @Query("select count(edition) " + COMING)
    long countComing(@Nullable Account mine, Instant at);

    /** After how many months any articles want their sections to be looked at again. */
    @Query("select distinct article.verifyAfter from Article article where article.verifyAfter is not null")
    List<Integer> allowances();

    /** A section was last looked at when it was verified, and otherwise when it was begun. */
    String STALE = """
            from Section section join section.current revision join section.article article join article.header header
            join Revision first on first.section = section and first.number = 1
            where article.verifyAfter = :months and section.removedAt is null
            and coalesce(section.verifiedAt, first.savedAt) < :before and
            """ + OPEN + "and " + IS_SEEN;

    /** Sections of articles that allow so many months, and that were last looked at before a moment; the longest ago first. */
    @Query("""
            select new dossier.article.StaleLine(article.id, header.title, section.id, revision.heading,
                coalesce(section.verifiedAt, first.savedAt), section.verifiedAt is not null)
            """ + STALE + "order by coalesce(section.verifiedAt, first.savedAt), section.id")
    List<StaleLine> stale(int months, Instant before, @Nullable Account mine, Instant at, Limit limit);

    @Query("select count(section) " + STALE)
    long countStale(int months, Instant before, @Nullable Account mine, Instant at);

    /** What readers see of the articles that were changed last. */
    @Query("select edition from Edition edition join fetch edition.header join fetch edition.article article where"
            + OPEN + "and " + LiveArticles.IS_LIVE + "order by article.changedAt desc, article.id desc")
    List<Edition> lastChanged(@Nullable Account mine, Instant at, Limit limit);
}
