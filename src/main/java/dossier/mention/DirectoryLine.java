package dossier.mention;

import dossier.directory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subject as a list of the directory has it.
 *
 * @param shownAt from when on readers find it; null where they do not
 * @param named how often the working copies of articles name it
 */
public record DirectoryLine(
        long id,
        Kind kind,
        String name,
        String definition,
        Instant changedAt,
        @Nullable Instant shownAt,
        long named) {

    /** Where it is worked on. */
    public String address() {
        return "/admin/" + kind.shelf() + "/" + id;
    }
}
