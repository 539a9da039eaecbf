package dossier.replacement;

import java.time.Instant;

/**
 * A replacement as one line of a list.
 *
 * @param parts in how many sections, and heads of articles
 * @param holding in how many of them it was not taken back
 */
public record ReplacementLine(
        long id, String words, String instead, String editor, Instant at, long parts, long places, long holding) {

    public boolean isUndone() {
        return holding == 0;
    }

    /** Undone as far as that went. */
    public boolean isPartlyUndone() {
        return holding > 0 && holding < parts;
    }
}
