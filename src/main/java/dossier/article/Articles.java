package dossier.article;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All articles, with what editors have in hand. */
public interface Articles extends JpaRepository<Article, Long> {

    /** Whichever has or had that slug. */
    @Query("select article from Article article join article.slugs slug where slug = :slug")
    Optional<Article> findByAnySlug(Slug slug);

    /** Who has or had these slugs. */
    @Query(
            "select new dossier.article.TakenSlug(slug, article) from Article article join article.slugs slug where slug in :slugs")
    List<TakenSlug> withAnySlug(Collection<Slug> slugs);

    /** All that it has or had. */
    @Query(
            "select new dossier.article.TakenSlug(slug, same) from Article same join same.slugs slug where same = :article")
    List<TakenSlug> takenBy(Article article);

    /** The slugs alone. */
    default Set<Slug> slugsOf(Article article) {
        return TakenSlug.slugs(takenBy(article));
    }

    @Query("""
            select article from Article article join article.header header
            where article.createdBy = :creator and header.title = :title and article.createdAt > :since
            and article.binnedAt is null""")
    List<Article> begunSince(Instant since, Account creator, String title);

    /** With its header. */
    @Query("""
            select article from Article article join fetch article.createdBy join fetch article.header header
            join fetch header.savedBy left join fetch header.picture left join fetch header.topics
            where article.id = :id""")
    Optional<Article> find(long id);

    /**
     * An article that is to be rearranged: it and its sections are kept from changing until this transaction ends. Sections
     * come first, as they do when one of them is saved, so that nobody waits for each other in a circle.
     */
    default Optional<Article> take(long id) {
        takeSectionsOf(id);
        return takeAlone(id);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select section from Section section where section.article.id = :id order by section.id")
    List<Section> takeSectionsOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select article from Article article where article.id = :id")
    Optional<Article> takeAlone(long id);

    /** Notes that something in it was saved, unless that was noted less than a moment ago and nothing published since. */
    @Modifying
    @Query("""
            update Article article set article.changedAt = :at where article.id = :id and (article.changedAt < :before
            or exists (select 1 from Edition made where made.article = article and made.publishedAt = article.changedAt))""")
    void touch(long id, Instant at, Instant before);

    /** Those with a title like a pattern in small letters, but one; the last changed first. */
    @Query("""
            select article from Article article join fetch article.header header
            where lower(header.title) like :words escape '!' and article.id <> :but and article.binnedAt is null
            and (:mine is null or article.createdBy = :mine) order by article.changedAt desc, article.id desc""")
    List<Article> suggest(String words, long but, @Nullable Account mine, Limit limit);

    /** What editors have on their desks, as a list of lines. */
    String LINES = """
            select new dossier.article.ArticleLine(article.id, header.title, creator.name, article.changedAt,
                (select max(edition.number) from Edition edition where edition.article = article and edition.liveAt <= :at),
                (select count(live) from Edition live join live.header said
                    where live.article = article
                    and live.number = (select max(come.number) from Edition come where come.article = article and come.liveAt <= :at)
                    and (said.title <> header.title or said.standfirst <> header.standfirst or said.byline <> header.byline
                        or said.pictureCaption <> header.pictureCaption
                        or coalesce(said.picture.id, 0) <> coalesce(header.picture.id, 0)
                        or exists (select 1 from Section section join section.current now
                            where section.article = article and section.removedAt is null
                            and not exists (select 1 from Edition same join same.revisions shown
                                where same = live and shown.section = section
                                and (shown = now or (shown.heading = now.heading and shown.text = now.text))))
                        or exists (select 1 from Edition whole join whole.revisions gone join gone.section place
                            where whole = live and place.removedAt is not null))),
                (select min(coming.liveAt) from Edition coming where coming.article = article and coming.liveAt > :at
                    and not exists (select 1 from Edition later where later.article = article
                        and later.number > coming.number and later.liveAt <= coming.liveAt)),
                (select count(withdrawal) from Withdrawal withdrawal where withdrawal.article = article
                    and withdrawal.withdrawnAt <= :at and (withdrawal.endedAt is null or withdrawal.endedAt > :at)))
            from Article article join article.header header join article.createdBy creator
            """;

    String WANTED = """
            where ((:inBin = true and article.binnedAt is not null) or (:inBin = false and article.binnedAt is null))
            and (:mine is null or creator = :mine)
            and (lower(header.title) like :words escape '!')
            and (:state = 'all'
                or (:state = 'draft' and not exists (select 1 from Edition made where made.article = article))
                or (:state = 'scheduled' and exists (select 1 from Edition soon where soon.article = article and soon.liveAt > :at
                    and not exists (select 1 from Edition later where later.article = article
                        and later.number > soon.number and later.liveAt <= soon.liveAt)))
                or (:state = 'withdrawn' and exists (select 1 from Withdrawal off where off.article = article and off.endedAt is null))
                or (:state = 'published' and exists (select 1 from Edition made where made.article = article and made.liveAt <= :at)
                    and not exists (select 1 from Withdrawal off where off.article = article and off.endedAt is null)))
            """;

    /**
     * The articles that somebody looks for.
     *
     * @param mine only those that this account began; null for everybody's
     * @param words part of the title in small letters, as a pattern for {@code like} with {@code !} as escape
     * @param state all, draft, published or withdrawn
     */
    @Query(
            value = LINES + WANTED,
            countQuery = "select count(article) from Article article join article.header header"
                    + " join article.createdBy creator " + WANTED)
    Page<ArticleLine> wanted(
            boolean inBin, @Nullable Account mine, String words, String state, Instant at, Pageable page);
}
