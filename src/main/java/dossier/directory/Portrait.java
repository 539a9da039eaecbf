package dossier.directory;

import java.time.Instant;

/**
 * A subject that the directory shows with a picture, as those see it who write.
 *
 * @param number of the entry that says so
 * @param savedAt when it said so
 */
public record Portrait(Kind kind, long subjectId, String name, int number, Instant savedAt) {

    /** Where the subject is worked on. */
    public String address() {
        return "/admin/" + kind.shelf() + "/" + subjectId;
    }
}
