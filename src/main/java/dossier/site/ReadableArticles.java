package dossier.site;

import dossier.article.ArticleAddress;
import dossier.article.LiveArticles;
import dossier.article.TakenSlug;
import dossier.text.Prose;
import dossier.text.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which articles readers find of those that texts link to, in one statement, or in none where they link to none. */
@Component
class ReadableArticles {

    private final LiveArticles articles;

    ReadableArticles(LiveArticles articles) {
        this.articles = articles;
    }

    Set<Slug> linkedIn(Collection<Prose> texts, Instant at) {
        Set<Slug> linked = texts.stream()
                .flatMap(prose -> prose.addresses().stream())
                .flatMap(link -> ArticleAddress.parse(link).stream())
                .map(ArticleAddress::slug)
                .collect(Collectors.toSet());
        return linked.isEmpty() ? Set.of() : TakenSlug.slugs(articles.foundAt(linked, at));
    }
}
