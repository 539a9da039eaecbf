package dossier.admin.article;

import dossier.admin.Sayable;
import java.util.Objects;

/**
 * What goes with a new edition.
 *
 * @param note to readers; may be empty
 * @param shown the mark of the manuscript that the editor looked at
 * @param when {@code later} for the moment that was typed, or at once
 * @param moment as it was typed
 */
record PublicationForm(@Sayable(longest = 5_000) String note, String shown, String when, String moment) {

    PublicationForm {
        note = Objects.requireNonNullElse(note, "");
        shown = Objects.requireNonNullElse(shown, "");
        when = Objects.requireNonNullElse(when, "");
        moment = Objects.requireNonNullElse(moment, "").strip();
    }

    static PublicationForm empty() {
        return new PublicationForm("", "", "", "");
    }

    boolean isForLater() {
        return when.equals("later");
    }
}
