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
 * @param looked {@code true} where the editor says that what was remarked is meant
 */
record PublicationForm(@Sayable(longest = 5_000) String note, String shown, String when, String moment, String looked) {

    PublicationForm {
        note = Objects.requireNonNullElse(note, "");
        shown = Objects.requireNonNullElse(shown, "");
        when = Objects.requireNonNullElse(when, "");
        moment = Objects.requireNonNullElse(moment, "").strip();
        looked = Objects.requireNonNullElse(looked, "");
    }

    static PublicationForm empty() {
        return new PublicationForm("", "", "", "", "");
    }

    public boolean isLookedAt() {
        return looked.equals("true");
    }

    boolean isForLater() {
        return when.equals("later");
    }
}
