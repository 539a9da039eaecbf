package dossier.replacement;

import dossier.article.Article;
import dossier.article.Section;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an article that says the words, and where. */
public record Found(Article article, @Nullable Section section, List<Hit> hits) {

    /** As they stand in their articles. */
    static final Comparator<Found> ORDER = Comparator.comparingLong((Found found) -> found.article.id())
            .thenComparingInt(found -> found.section == null ? -1 : found.section.position())
            .thenComparingLong(found -> found.section == null ? 0 : found.section.id());

    /** Where it is written. */
    public String address() {
        String bench = "/admin/articles/" + article.id();
        return section == null ? bench : bench + "/sections/" + section.id();
    }
}
