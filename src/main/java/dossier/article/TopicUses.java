package dossier.article;

import dossier.account.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which articles are on a topic. */
public interface TopicUses extends Repository<Header, Long>, UsesOf<Topic, HeaderUse> {

    String LINE = "select new dossier.article.HeaderUse(article.id, present.title, header.number, header.savedAt) ";

    String FROM = """
            from Header header join header.topics topic join header.article article join article.header present
            where topic = :topic and article.binnedAt is null and (:mine is null or article.createdBy = :mine)
            """;

    String IN_LIVE =
            "exists (select 1 from Edition edition where edition.header = header and " + LiveArticles.IS_LIVE + ")";

    String IN_SCHEDULED = "exists (select 1 from Edition coming where coming.header = header and coming.liveAt > :at)";

    String LIVE = FROM + "and " + IN_LIVE;

    String DRAFT = FROM + "and header = present and not " + IN_LIVE;

    String SCHEDULED = FROM + "and " + IN_SCHEDULED;

    String HISTORY = FROM + "and header <> present and not " + IN_LIVE + " and not " + IN_SCHEDULED;

    String IN_ORDER = " order by header.savedAt desc, header.id desc";

    String COUNT = "select count(header) ";

    @Override
    @Query(value = LINE + LIVE + IN_ORDER, countQuery = COUNT + LIVE)
    Page<HeaderUse> live(Topic topic, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + DRAFT + IN_ORDER, countQuery = COUNT + DRAFT)
    Page<HeaderUse> draft(Topic topic, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + SCHEDULED + IN_ORDER, countQuery = COUNT + SCHEDULED)
    Page<HeaderUse> scheduled(Topic topic, @Nullable Account mine, Instant at, Pageable page);

    @Override
    @Query(value = LINE + HISTORY + IN_ORDER, countQuery = COUNT + HISTORY)
    Page<HeaderUse> history(Topic topic, @Nullable Account mine, Instant at, Pageable page);

    /** The articles that are on a topic as they are written now. */
    @Query("""
            select article from Article article join fetch article.header header join header.topics topic
            where topic = :topic and article.binnedAt is null order by article.id""")
    List<Article> articlesOn(Topic topic);
}
