package dossier.mention;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Section;
import dossier.article.UsesOf;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where other articles link to one, exact to the sentence. */
public interface CrossReferences extends Repository<CrossReference, MentionPlace>, UsesOf<Article, Use> {

    String LINE = """
            select new dossier.mention.Use(article.id, header.title, section.id, revision.heading, revision.id, revision.number,
                revision.savedAt, reference.lead, reference.words, reference.trail)
            """;

    String FROM = """
            from CrossReference reference join reference.revision revision join revision.section section
            join section.article article join article.header header
            where reference.article = :to and article <> :to and article.binnedAt is null
            and (:mine is null or article.createdBy = :mine)
            """;

    String IN_ORDER =
            " order by article.changedAt desc, article.id desc, section.position, section.id, reference.place.position";

    String LIVE = FROM + "and " + Uses.IN_LIVE;

    String DRAFT = FROM + "and " + Uses.IS_PRESENT + " and not " + Uses.IN_LIVE;

    String SCHEDULED = FROM + "and " + Uses.IN_SCHEDULED;

    String HISTORY =
            FROM + "and not (" + Uses.IS_PRESENT + ") and not " + Uses.IN_LIVE + " and not " + Uses.IN_SCHEDULED;

    String COUNT = "select count(reference) ";

    @Override
    @Query(value = LINE + LIVE + IN_ORDER, countQuery = COUNT + LIVE)
    Page<Use> live(Article to, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<Use> draft(Article to, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<Use> scheduled(Article to, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(
            value = LINE + HISTORY + " order by revision.savedAt desc, revision.id desc, reference.place.position",
            countQuery = COUNT + HISTORY)
    Page<Use> history(Article to, @Nullable Account mine, Instant at, Pageable page);

    /** In how many sections of other articles whatever is written or read now links to one. */
    @Query("select count(distinct section) " + FROM + "and (" + Uses.IS_PRESENT + " or " + Uses.IN_LIVE + " or "
            + Uses.IN_SCHEDULED + ")")
    long countSections(Article to, @Nullable Account mine, Instant at);

    /** The sections of other articles that link to one now. */
    @Query("""
            select section from Section section join fetch section.current revision join fetch section.article article
            where section.removedAt is null and article <> :to and article.binnedAt is null and exists (
                select 1 from CrossReference reference where reference.revision = revision and reference.article = :to)
            order by section.id""")
    List<Section> sectionsLinkingTo(Article to);

    @Modifying
    @Query("delete from CrossReference reference where reference.place.revisionId = :revisionId")
    void forget(long revisionId);
}
