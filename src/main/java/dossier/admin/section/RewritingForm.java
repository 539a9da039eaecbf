package dossier.admin.section;

import dossier.admin.Sayable;
import dossier.text.Wording;
import java.util.Objects;

/** A text as it stands in a section, and as another editor would write it. */
record RewritingForm(
        @Sayable(longest = Wording.LONGEST_TEXT, countsSpace = true)
        String original,

        @Sayable(longest = Wording.LONGEST_TEXT, countsSpace = true)
        String rewritten) {

    RewritingForm {
        original = Objects.requireNonNullElse(original, "");
        rewritten = Objects.requireNonNullElse(rewritten, "");
    }
}
