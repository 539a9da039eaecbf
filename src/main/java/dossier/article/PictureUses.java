package dossier.article;

import dossier.account.Account;
import dossier.picture.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which articles a picture stands over. */
public interface PictureUses extends Repository<Header, Long>, UsesOf<Picture, HeaderUse> {

    String FROM = """
            from Header header join header.article article join article.header present
            where header.picture = :picture and article.binnedAt is null and (:mine is null or article.createdBy = :mine)
            """;

    String LIVE = FROM + "and " + TopicUses.IN_LIVE;

    String DRAFT = FROM + "and header = present and not " + TopicUses.IN_LIVE;

    String SCHEDULED = FROM + "and " + TopicUses.IN_SCHEDULED;

    String HISTORY = FROM + "and header <> present and not " + TopicUses.IN_LIVE + " and not " + TopicUses.IN_SCHEDULED;

    @Override
    @Query(value = TopicUses.LINE + LIVE + TopicUses.IN_ORDER, countQuery = TopicUses.COUNT + LIVE)
    Page<HeaderUse> live(Picture picture, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = TopicUses.LINE + DRAFT + TopicUses.IN_ORDER, countQuery = TopicUses.COUNT + DRAFT)
    Page<HeaderUse> draft(Picture picture, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = TopicUses.LINE + SCHEDULED + TopicUses.IN_ORDER, countQuery = TopicUses.COUNT + SCHEDULED)
    Page<HeaderUse> scheduled(Picture picture, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = TopicUses.LINE + HISTORY + TopicUses.IN_ORDER, countQuery = TopicUses.COUNT + HISTORY)
    Page<HeaderUse> history(Picture picture, @Nullable Account mine, Instant at, Pageable page);

    /** The articles that a picture stands over as they are written now. */
    @Query("""
            select article from Article article join fetch article.header header
            where header.picture = :picture and article.binnedAt is null order by article.id""")
    List<Article> articlesUnder(Picture picture);
}
