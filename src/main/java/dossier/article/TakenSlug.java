package dossier.article;

import dossier.text.Slug;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which article has or had a slug. */
public record TakenSlug(Slug slug, Article article) {

    /** The slugs alone. */
    public static Set<Slug> slugs(Collection<TakenSlug> taken) {
        return taken.stream().map(TakenSlug::slug).collect(Collectors.toSet());
    }
}
