package dossier.integrity;

import dossier.integrity.TextsToCheck.Anchored;
import dossier.text.Slug;
import java.util.Set;

/**
 * Which sections some articles have.
 *
 * @param written those that stand in them now
 * @param shown those that readers see
 * @param articles those that readers see at all, by any slug
 */
record Anchors(Set<Anchored> written, Set<Anchored> shown, Set<Slug> articles) {

    /** Of an article that they do not see, readers see only the words of a link, which leads nowhere wrong. */
    boolean isThere(Slug article, Slug anchor, Standpoint from) {
        return from.isWritten()
                ? written.contains(new Anchored(article, anchor))
                : isShown(article, anchor) || !isShown(article);
    }

    boolean isShown(Slug article, Slug anchor) {
        return shown.contains(new Anchored(article, anchor));
    }

    boolean isShown(Slug article) {
        return articles.contains(article);
    }
}
