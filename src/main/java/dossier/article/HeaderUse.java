package dossier.article;

import java.time.Instant;

/**
 * An article over which something stands, as those see it who write.
 *
 * @param number of the header that says so
 * @param savedAt when it said so
 */
public record HeaderUse(long articleId, String title, int number, Instant savedAt) {

    /** Where the article is worked on. */
    public String address() {
        return "/admin/articles/" + articleId;
    }
}
