package dossier.mention;

import java.time.Instant;

/**
 * A sentence that names a subject, as those see it who write.
 *
 * @param revisionId of the revision that says so
 * @param number of that revision
 * @param savedAt when it said so first
 */
public record Use(
        long articleId,
        String title,
        long sectionId,
        String heading,
        long revisionId,
        int number,
        Instant savedAt,
        String lead,
        String words,
        String trail) {

    /** Where the section is worked on. */
    public String address() {
        return "/admin/articles/" + articleId + "/sections/" + sectionId;
    }
}
