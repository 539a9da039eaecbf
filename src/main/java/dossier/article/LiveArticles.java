package dossier.article;

import dossier.text.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers may see at a moment: never a draft, never what is scheduled or withdrawn; and nothing can be saved here. */
public interface LiveArticles extends Repository<Edition, Long> {

    /** True of an {@code edition} that readers see at {@code :at}. */
    String IS_LIVE = """
            edition.liveAt <= :at
            and not exists (select 1 from Edition later
                where later.article = edition.article and later.number > edition.number and later.liveAt <= :at)
            and not exists (select 1 from Withdrawal withdrawal
                where withdrawal.article = edition.article and withdrawal.withdrawnAt <= :at
                and (withdrawal.endedAt is null or withdrawal.endedAt > :at))
            """;

    /** True of an {@code edition} that readers see from its moment on: no later one is live by then. */
    String IS_SHOWN_SOME_TIME = """
            not exists (select 1 from Edition overtaking where overtaking.article = edition.article
                and overtaking.number > edition.number and overtaking.liveAt <= edition.liveAt)
            """;

    /** True of an {@code edition} that readers saw, now or before. */
    String WAS_LIVE = "edition.liveAt <= :at and " + IS_SHOWN_SOME_TIME;

    /** From when on readers have a {@code correction} that the edition {@code said}. */
    String SAID_AT = "case when said.liveAt > correction.madeAt then said.liveAt else correction.madeAt end";

    String WHOLE = """
            select edition from Edition edition
            join fetch edition.article join fetch edition.header header
            left join fetch header.picture left join fetch header.topics
            """;

    String TEASER = """
            select new dossier.article.Teaser(edition.id, article.slug, header.title, header.standfirst, edition.liveAt)
            from Edition edition join edition.article article join edition.header header
            """;

    String CORRECTION = "select new dossier.article.CorrectionLine(correction.id, correction.words, " + SAID_AT
            + ", article.slug, header.title) ";

    String CORRECTED = """
            from Correction correction join correction.edition said join Edition edition on edition.article = said.article
            join edition.article article join edition.header header
            where said.liveAt <= :at
            and not exists (select 1 from Edition overtaking where overtaking.article = said.article
                and overtaking.number > said.number and overtaking.liveAt <= said.liveAt)
            and\s""" + IS_LIVE;

    @Query(WHOLE + "where edition.article.slug = :slug and " + IS_LIVE)
    Optional<Edition> find(Slug slug, Instant at);

    /** One edition of an article that readers see: the live one or one that was live before it. */
    @Query(WHOLE + "where edition.article.slug = :slug and edition.number = :number and " + WAS_LIVE
            + " and exists (select 1 from Edition edition where edition.article.slug = :slug and " + IS_LIVE + ")")
    Optional<Edition> find(Slug slug, int number, Instant at);

    /** The live edition of an article that had that slug once and has another now. */
    @Query("select edition from Edition edition join fetch edition.article article join article.slugs slug"
            + " where slug = :slug and article.slug <> :slug and " + IS_LIVE)
    Optional<Edition> movedFrom(Slug slug, Instant at);

    /** Which of these slugs, present or past, lead readers to an article. */
    @Query("select new dossier.article.TakenSlug(slug, article) from Edition edition join edition.article article"
            + " join article.slugs slug where slug in :slugs and " + IS_LIVE)
    List<TakenSlug> foundAt(Collection<Slug> slugs, Instant at);

    /** The withdrawals in force of an article that readers saw before at that slug, present or past; the first first. */
    @Query("""
            select withdrawal from Withdrawal withdrawal join withdrawal.article article join article.slugs slug
            where slug = :slug and withdrawal.withdrawnAt <= :at
            and (withdrawal.endedAt is null or withdrawal.endedAt > :at)
            and exists (select 1 from Edition edition
                where edition.article = article and edition.liveAt <= withdrawal.withdrawnAt)
            order by withdrawal.withdrawnAt, withdrawal.id""")
    List<Withdrawal> withdrawalsOf(Slug slug, Instant at);

    /** Every edition that readers saw, the first first and the live one last, with its corrections. */
    @Query("select edition from Edition edition join fetch edition.article left join fetch edition.corrections"
            + " where edition.article = :article and " + WAS_LIVE + " order by edition.number")
    List<Edition> historyOf(Article article, Instant at);

    /** All corrections of articles that readers see, the last first. */
    @Query(
            value = CORRECTION + CORRECTED + " order by " + SAID_AT + " desc, correction.id desc",
            countQuery = "select count(correction) " + CORRECTED)
    Page<CorrectionLine> corrections(Instant at, Pageable page);

    /** What an edition says, in order, with the sections that say it. */
    @Query("""
            select revision from Edition edition join edition.revisions revision join fetch revision.section
            where edition = :edition order by index(revision)""")
    List<Revision> revisionsOf(Edition edition);

    /** The one that was featured last; where none was, the newest. */
    @Query(WHOLE + "where edition.id in (select edition.id from Edition edition where " + IS_LIVE
            + " order by case when edition.article.featuredAt is null then 1 else 0 end,"
            + " edition.article.featuredAt desc, edition.liveAt desc, edition.id desc limit 1)")
    Optional<Edition> foremost(Instant at);

    @Query(TEASER + "where " + IS_LIVE + " order by edition.liveAt desc, edition.id desc")
    List<Teaser> newest(Instant at, Limit limit);

    @Query(
            value = TEASER + "where " + IS_LIVE + " order by edition.liveAt desc, edition.id desc",
            countQuery = "select count(edition) from Edition edition where " + IS_LIVE)
    Page<Teaser> newest(Instant at, Pageable page);

    @Query(
            value = TEASER + "join header.topics topic where topic = :topic and " + IS_LIVE
                    + " order by edition.liveAt desc, edition.id desc",
            countQuery =
                    "select count(edition) from Edition edition join edition.header header join header.topics topic"
                            + " where topic = :topic and " + IS_LIVE)
    Page<Teaser> on(Topic topic, Instant at, Pageable page);
}
