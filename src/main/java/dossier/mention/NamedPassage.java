package dossier.mention;

import dossier.text.Slug;
import java.time.Instant;

/** A sentence that readers can see and that names a subject, with the section and the article it stands in. */
public record NamedPassage(
        Slug article,
        String title,
        Slug anchor,
        String heading,
        Instant liveAt,
        String lead,
        String words,
        String trail) {

    public String address() {
        return "/articles/" + article + "#" + anchor;
    }
}
