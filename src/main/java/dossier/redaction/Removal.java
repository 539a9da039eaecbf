package dossier.redaction;

import dossier.text.Erasure;
import dossier.text.Fingerprint;
import dossier.text.Wording;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A passage to be removed.
 *
 * @param mark what is to stand in its place
 * @param article the only one to remove it from; 0 for everywhere
 */
public record Removal(String passage, Fingerprint fingerprint, String mark, long article) {

    private static final Pattern SIGN_IN_A_WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][*_~`\\[<]|[*_~`\\])>][\\p{L}\\p{N}]");

    /** Empty for a passage that is too short to be known again, or that the mark would say itself. */
    public static Optional<Removal> of(String passage, String mark, long article) {
        String words = Wording.inOneForm(passage).strip();
        return Fingerprint.of(words, UUID.randomUUID().toString())
                .filter(fingerprint -> fingerprint.in(mark).isEmpty())
                .map(fingerprint -> new Removal(words, fingerprint, mark, article));
    }

    /**
     * Whether a text in Markdown is worth reading for it: its longest word stands there as it is, or there are signs within some
     * word, or characters by their names.
     */
    boolean mayStandIn(String markdown) {
        return markdown.contains(Fingerprint.longestWord(passage))
                || markdown.indexOf('&') >= 0
                || SIGN_IN_A_WORD.matcher(markdown).find();
    }

    /** Whether plain words say it. */
    public boolean isSaidIn(String words) {
        return !fingerprint.in(Wording.inOneForm(words)).isEmpty();
    }

    Erasure erasure() {
        return Erasure.of(fingerprint, mark);
    }

    /** A pattern for {@code like} of whatever may say it. */
    String like() {
        return "%" + Fingerprint.longestWord(passage).replaceAll("([!%_])", "!$1") + "%";
    }
}
