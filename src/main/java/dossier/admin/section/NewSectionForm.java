package dossier.admin.section;

import dossier.admin.Whole;
import dossier.text.Wording;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A section that is to be.
 *
 * @param heading cut to what a heading can be: it can be mended in the open section
 * @param place where in the outline, counted from 0
 */
record NewSectionForm(String heading, String place) {

    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    NewSectionForm {
        heading = Objects.requireNonNullElse(heading, "");
        place = Objects.requireNonNullElse(place, "");
    }

    Wording wording() {
        String sayable = UNSAYABLE.matcher(heading).replaceAll(" ").strip();
        return new Wording(sayable.substring(0, Math.min(sayable.length(), Wording.LONGEST_HEADING - 50)), "");
    }

    int index() {
        return Whole.of(place);
    }
}
