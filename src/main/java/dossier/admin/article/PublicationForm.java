package dossier.admin.article;

import dossier.admin.Sayable;
import java.util.Objects;

/**
 * What goes with a new edition.
 *
 * @param note to readers; may be empty
 * @param shown the mark of the manuscript that the editor looked at
 */
record PublicationForm(@Sayable(longest = 5_000) String note, String shown) {

    PublicationForm {
        note = Objects.requireNonNullElse(note, "");
        shown = Objects.requireNonNullElse(shown, "");
    }
}
