package dossier.site;

import dossier.article.Correction;
import dossier.text.Markup;
import java.util.List;

/** A section as readers see it, whom it names, and what was corrected in it. */
record SectionPart(String anchor, String heading, Markup html, String names, List<CorrectionPart> corrections) {

    record CorrectionPart(long id, String words, When made, String place, String section) {

        static CorrectionPart of(Correction correction, String section) {
            return new CorrectionPart(
                    correction.id(),
                    correction.words(),
                    new When(correction.madeAt()),
                    correction.section().anchor().value(),
                    section);
        }

        public String anchor() {
            return "correction-" + id;
        }
    }

    public boolean hasHeading() {
        return !heading.isEmpty();
    }
}
