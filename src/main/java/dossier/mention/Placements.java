package dossier.mention;

import dossier.account.Account;
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

/** Which texts place a picture, by its key. */
public interface Placements extends Repository<Placement, MentionPlace>, UsesOf<String, Use> {

    String LINE = """
            select new dossier.mention.Use(article.id, header.title, section.id, revision.heading, revision.id, revision.number,
                revision.savedAt, placement.lead, placement.words, placement.trail)
            """;

    String FROM = """
            from Placement placement join placement.revision revision join revision.section section
            join section.article article join article.header header
            where placement.contentKey = :key and article.binnedAt is null
            and (:mine is null or article.createdBy = :mine)
            """;

    String IN_ORDER =
            " order by article.changedAt desc, article.id desc, section.position, section.id, placement.place.position";

    String LIVE = FROM + "and " + Uses.IN_LIVE;

    String DRAFT = FROM + "and " + Uses.IS_PRESENT + " and not " + Uses.IN_LIVE;

    String SCHEDULED = FROM + "and " + Uses.IN_SCHEDULED;

    String HISTORY =
            FROM + "and not (" + Uses.IS_PRESENT + ") and not " + Uses.IN_LIVE + " and not " + Uses.IN_SCHEDULED;

    String COUNT = "select count(placement) ";

    @Override
    @Query(value = LINE + LIVE + IN_ORDER, countQuery = COUNT + LIVE)
    Page<Use> live(String key, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<Use> draft(String key, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<Use> scheduled(String key, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(
            value = LINE + HISTORY + " order by revision.savedAt desc, revision.id desc, placement.place.position",
            countQuery = COUNT + HISTORY)
    Page<Use> history(String key, @Nullable Account mine, Instant at, Pageable page);

    /** The sections that place it now. */
    @Query("""
            select section from Section section join fetch section.current revision join fetch section.article article
            where section.removedAt is null and article.binnedAt is null and exists (
                select 1 from Placement placement where placement.revision = revision and placement.contentKey = :key)
            order by section.id""")
    List<Section> sectionsPlacing(String key);

    @Modifying
    @Query("delete from Placement placement where placement.place.revisionId = :revisionId")
    void forget(long revisionId);
}
