package dossier.admin.section;

import dossier.admin.Sayable;
import dossier.admin.Whole;
import dossier.article.Revision;
import dossier.text.Wording;
import java.util.Objects;

/**
 * What an editor wants a section to say.
 *
 * @param base the number of the revision that the editor started from
 * @param go where to go on afterwards: "next" for the section below, anything else to stay
 */
record SectionForm(
        @Sayable(longest = Wording.LONGEST_HEADING) String heading,

        @Sayable(longest = Wording.LONGEST_TEXT, countsSpace = true)
        String text,

        String base,
        String go) {

    SectionForm {
        heading = Objects.requireNonNullElse(heading, "");
        text = Objects.requireNonNullElse(text, "");
        base = Objects.requireNonNullElse(base, "");
        go = Objects.requireNonNullElse(go, "");
    }

    static SectionForm of(Revision revision) {
        return new SectionForm(revision.heading(), revision.text(), String.valueOf(revision.number()), "");
    }

    Wording wording() {
        return new Wording(heading, text);
    }

    int start() {
        return Whole.of(base);
    }

    boolean goesOn() {
        return go.equals("next");
    }
}
