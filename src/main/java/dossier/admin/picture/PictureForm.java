package dossier.admin.picture;

import dossier.admin.Sayable;
import dossier.admin.Whole;
import dossier.picture.Picture;
import dossier.text.Wording;
import java.util.Objects;

/**
 * The words that are to go with a picture.
 *
 * @param base how often it had been changed when the editor started
 */
record PictureForm(
        @Sayable(longest = PictureForm.LONGEST) String alt,
        @Sayable(longest = PictureForm.LONGEST) String caption,
        @Sayable(longest = 500) String credit,
        String base) {

    static final int LONGEST = 2_000;

    PictureForm {
        alt = Objects.requireNonNullElse(alt, "");
        caption = Objects.requireNonNullElse(caption, "");
        credit = Objects.requireNonNullElse(credit, "");
        base = Objects.requireNonNullElse(base, "");
    }

    static PictureForm of(Picture picture) {
        return new PictureForm(picture.alt(), picture.caption(), picture.credit(), String.valueOf(picture.version()));
    }

    /** Whether somebody has said other words meanwhile than those that were started from, and than these. */
    boolean isOvertaken(Picture picture) {
        return Whole.of(base) != picture.version() && !isSaidOf(picture);
    }

    void describe(Picture picture) {
        picture.describe(said(alt), said(caption), said(credit));
    }

    private boolean isSaidOf(Picture picture) {
        return said(alt).equals(picture.alt())
                && said(caption).equals(picture.caption())
                && said(credit).equals(picture.credit());
    }

    private static String said(String typed) {
        return Wording.inOneForm(typed).strip();
    }
}
