package dossier.article;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Query("""
            select article from Article article join article.header header
            where article.createdBy = :creator and header.title = :title and article.createdAt > :since""")
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

    /** Notes that something in it was saved, unless that was noted less than a moment ago. */
    @Modifying
    @Query("update Article article set article.changedAt = :at where article.id = :id and article.changedAt < :before")
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
