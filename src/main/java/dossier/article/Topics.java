package dossier.article;

import dossier.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The shelves. */
public interface Topics extends JpaRepository<Topic, Long> {

    /** Whichever has or had that slug. */
    @Query("select topic from Topic topic join topic.slugs slug where slug = :slug")
    Optional<Topic> findByAnySlug(Slug slug);

    /** The one that is called so, in whatever letters. */
    @Query("select topic from Topic topic where lower(topic.name) = lower(:name) order by topic.id limit 1")
    Optional<Topic> findByNameIgnoringCase(String name);

    /** Those with something on them for readers to see at that moment, by name. */
    @Query("""
            select distinct topic from Edition edition join edition.header header join header.topics topic
            where\s""" + LiveArticles.IS_LIVE + " order by topic.name")
    List<Topic> inUse(Instant at);

    /** Those out of the bin, or in it, by name. */
    @Query("""
            select new dossier.article.TopicLine(topic.id, topic.name, topic.definition, (
                select count(article) from Article article join article.header header join header.topics filed
                where filed = topic and article.binnedAt is null))
            from Topic topic where (:inBin = true and topic.binnedAt is not null)
            or (:inBin = false and topic.binnedAt is null) order by lower(topic.name), topic.id""")
    List<TopicLine> lines(boolean inBin);

    /** Those that an article can be put on, and those that it is on anyway, by name. */
    @Query("""
            select topic from Topic topic where topic.binnedAt is null or topic.id in (
                select filed.id from Header header join header.topics filed where header = :header)
            order by topic.name, topic.id""")
    List<Topic> offeredTo(Header header);
}
