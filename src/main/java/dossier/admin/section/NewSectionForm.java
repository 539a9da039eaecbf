package dossier.admin.section;

import dossier.admin.Whole;
import dossier.text.Wording;
import java.util.Objects;

/**
 * A section that is to be.
 *
 * @param heading cut to what a heading can be: it can be mended in the open section
 * @param place where in the outline, counted from 0
 */
record NewSectionForm(String heading, String place) {

    NewSectionForm {
        heading = Objects.requireNonNullElse(heading, "");
        place = Objects.requireNonNullElse(place, "");
    }

    Wording wording() {
        String cut = heading.substring(0, Math.min(heading.length(), Wording.LONGEST_HEADING - 50));
        return new Wording(Wording.sayable(cut).replace('\n', ' '), "");
    }

    int index() {
        return Whole.of(place);
    }
}
