package dossier.reading;

import dossier.article.ArticleAddress;
import dossier.article.LiveArticles;
import dossier.article.TakenSlug;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.directory.StandingFact;
import dossier.text.Prose;
import dossier.text.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows what readers find of what texts link to, in one statement each, or in none where they link to none. */
@Component
public class ReadableLinks {

    private final LiveArticles articles;
    private final Facts facts;

    ReadableLinks(LiveArticles articles, Facts facts) {
        this.articles = articles;
        this.facts = facts;
    }

    public Set<Slug> articlesIn(Collection<Prose> texts, Instant at) {
        Set<Slug> linked = links(texts)
                .flatMap(link -> ArticleAddress.parse(link).stream())
                .map(ArticleAddress::slug)
                .collect(Collectors.toSet());
        return linked.isEmpty() ? Set.of() : TakenSlug.slugs(articles.foundAt(linked, at));
    }

    public Set<StandingFact> factsIn(Collection<Prose> texts) {
        Set<Long> placed =
                links(texts).flatMap(link -> Fact.placedBy(link).stream()).collect(Collectors.toSet());
        return placed.isEmpty() ? Set.of() : facts.standing(placed);
    }

    private static Stream<String> links(Collection<Prose> texts) {
        return texts.stream().flatMap(prose -> prose.addresses().stream());
    }
}
