package dossier.article;

import dossier.text.Slug;
import java.time.Instant;

/**
 * A correction in a list of those of all articles.
 *
 * @param title of the article that it stands in, as readers see it now
 */
public record CorrectionLine(long id, String words, Instant saidAt, Slug slug, String title) {

    /** Where it stands. */
    public String address() {
        return "/articles/" + slug + "#correction_" + id;
    }
}
