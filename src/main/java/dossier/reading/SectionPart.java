package dossier.reading;

import dossier.article.Correction;
import dossier.article.Revision;
import dossier.text.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as readers see it, whom it names, and what was corrected in it.
 *
 * @param verified when it was last found to be right; null where it never was
 */
public record SectionPart(
        String anchor,
        String heading,
        Markup html,
        String names,
        List<CorrectionPart> corrections,
        @Nullable When verified) {

    /**
     * A correction as readers see it.
     *
     * @param place the anchor of the section it corrects; empty where this edition no longer has that section
     * @param section the heading of that section; empty for an introduction
     */
    public record CorrectionPart(long id, String words, When made, String place, String section) {

        static CorrectionPart of(Correction correction, @Nullable Revision revision) {
            return new CorrectionPart(
                    correction.id(),
                    correction.words(),
                    new When(correction.saidAt()),
                    revision == null ? "" : revision.section().anchor().value(),
                    revision == null ? "" : revision.heading());
        }

        public boolean isPlaced() {
            return !place.isEmpty();
        }

        public String anchor() {
            return "correction_" + id;
        }
    }

    public boolean hasHeading() {
        return !heading.isEmpty();
    }
}
