package dossier.admin.section;

import dossier.admin.Whole;
import dossier.text.Wording;
import java.util.Objects;

/**
 * A section that is to be.
 *
 * @param heading as it was typed: it can be mended in the open section
 * @param place where in the outline, counted from 0
 */
record NewSectionForm(String heading, String place) {

    NewSectionForm {
        heading = Objects.requireNonNullElse(heading, "");
        place = Objects.requireNonNullElse(place, "");
    }

    /** What is too long for a heading begins the text. */
    Wording wording() {
        String words =
                Wording.inOneForm(Wording.sayable(heading)).replace('\n', ' ').strip();
        int end = Math.min(words.length(), Wording.LONGEST_HEADING);
        if (end < words.length() && Character.isLowSurrogate(words.charAt(end))) {
            end--;
        }
        return new Wording(words.substring(0, end), words.substring(end));
    }

    /** Whether even a section would not hold it. */
    boolean isTooLong() {
        return wording().text().length() > Wording.LONGEST_TEXT;
    }

    int index() {
        return Whole.of(place);
    }
}
