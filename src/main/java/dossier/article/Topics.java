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
}
