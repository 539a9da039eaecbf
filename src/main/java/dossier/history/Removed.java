package dossier.history;

import dossier.text.Erasure;
import dossier.text.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps what was removed for legal reasons from coming back: takes it out of whatever comes in, as from a page that was opened
 * before.
 */
@Component
public class Removed {

    private final Redactions redactions;

    Removed(Redactions redactions) {
        this.redactions = redactions;
    }

    /** What came in for a section of an article, without it. */
    public Wording from(Wording wording, long articleId) {
        Wording clean = wording;
        for (Erasure erasure : in(articleId)) {
            clean = new Wording(
                    erasure.fromPlain(clean.heading(), Wording.LONGEST_HEADING), erasure.fromMarkdown(clean.text()));
        }
        return clean;
    }

    /** All that is to be taken out of what is said in an article; with 0, of what is said elsewhere. */
    public List<Erasure> in(long articleId) {
        return redactions.holdingIn(articleId).stream().map(Redaction::erasure).toList();
    }
}
