package dossier.redaction;

import dossier.text.Erasure;
import dossier.text.Fingerprint;
import dossier.text.Wording;
import java.util.Optional;
import java.util.UUID;

/**
 * A passage to be removed.
 *
 * @param mark what is to stand in its place
 * @param article the only one to remove it from; 0 for everywhere
 */
public record Removal(String passage, Fingerprint fingerprint, String mark, long article) {

    /** Empty for a passage that is too short to be known again, or that the mark would say itself. */
    public static Optional<Removal> of(String passage, String mark, long article) {
        String words = Wording.inOneForm(passage).strip();
        return Fingerprint.of(words, UUID.randomUUID().toString())
                .filter(fingerprint -> fingerprint.in(mark).isEmpty())
                .map(fingerprint -> new Removal(words, fingerprint, mark, article));
    }

    /** Whether plain words say it. */
    public boolean isSaidIn(String words) {
        return !fingerprint.in(Wording.inOneForm(words)).isEmpty();
    }

    Erasure erasure() {
        return Erasure.of(fingerprint, mark);
    }

    Sieve sieve() {
        return new Sieve(Fingerprint.longestWord(passage));
    }
}
