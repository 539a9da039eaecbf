package dossier.article;

import dossier.text.Slug;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All articles, with what editors have in hand. */
public interface Articles extends JpaRepository<Article, Long> {

    /** Whichever has or had that slug. */
    @Query("select article from Article article join article.slugs slug where slug = :slug")
    Optional<Article> findByAnySlug(Slug slug);
}
