package dossier.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state as one line of a history: a revision of a section, a header of an article, an entry of the directory.
 *
 * @param name what somebody called it; null where nobody did
 * @param edition the first edition that shows it; null where none does
 */
public record StateLine(
        int number,
        long editorId,
        String editor,
        Instant savedAt,
        boolean isAside,
        @Nullable String name,
        @Nullable Integer edition) {

    /** Whether a history may show both as one: one sitting, and nothing that somebody would look for on its own. */
    boolean foldsInto(StateLine later) {
        return editorId == later.editorId
                && !isAside
                && !later.isAside
                && name == null
                && edition == null
                && Duration.between(savedAt, later.savedAt).compareTo(State.PAUSE_THAT_ENDS_A_SITTING) < 0;
    }
}
