package dossier.article;

import dossier.text.Slug;
import java.time.Instant;

/** An article as a list shows it. */
public record Teaser(long edition, Slug slug, String title, String standfirst, Instant liveAt) {

    public String address() {
        return "/articles/" + slug;
    }
}
