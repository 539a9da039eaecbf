package dossier.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state as one line of a history: a revision of a section, a header of an article, an entry of the directory.
 *
 * @param name what somebody called it; null where nobody did
 * @param edition the first edition that shows it; null where none does
 * @param isApart whether it was saved under its name: a deed of its own, that belongs to no sitting
 */
public record StateLine(
        int number,
        long editorId,
        String editor,
        Instant savedAt,
        boolean isAside,
        @Nullable String name,
        @Nullable Integer edition,
        boolean isApart) {

    /** That it was saved under no name, as is everything that somebody types. */
    public StateLine(
            int number,
            long editorId,
            String editor,
            Instant savedAt,
            boolean isAside,
            @Nullable String name,
            @Nullable Integer edition) {
        this(number, editorId, editor, savedAt, isAside, name, edition, false);
    }

    /** Whether a history may show both as one: one sitting, and nothing that somebody would look for on its own. */
    boolean foldsInto(StateLine later) {
        return editorId == later.editorId
                && !isAside
                && !later.isAside
                && !later.isApart
                && name == null
                && edition == null
                && Duration.between(savedAt, later.savedAt).compareTo(State.PAUSE_THAT_ENDS_A_SITTING) < 0;
    }
}
