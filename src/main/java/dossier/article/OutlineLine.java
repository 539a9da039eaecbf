package dossier.article;

import dossier.text.Slug;
import java.time.Instant;

/**
 * A section as one line of its article's outline.
 *
 * @param isLive whether the live edition shows exactly what it says now
 */
public record OutlineLine(
        long id, Slug anchor, String heading, int revision, Instant savedAt, String savedBy, boolean isLive) {

    public boolean hasHeading() {
        return !heading.isEmpty();
    }
}
