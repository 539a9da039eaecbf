package dossier.directory;

import com.ibm.icu.text.Normalizer2;
import jakarta.persistence.Embeddable;

/**
 * A name that a subject goes by, and what is left of it when neither case nor marks, spaces and signs count: what two spellings
 * of one name have in common.
 */
@Embeddable
public record KnownAs(String name, String folded) {

    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final int LONGEST = 400;

    static KnownAs of(String name) {
        return new KnownAs(name, fold(name));
    }

    /** Signs alone are left as they are. */
    public static String fold(String name) {
        String plain = APART.normalize(CASELESS.normalize(name)).replaceAll("[\\p{Cc}\\p{Cs}]", "");
        String folded = plain.replaceAll("[\\p{M}\\p{P}\\p{Z}\\s]", "");
        String kept = folded.isEmpty() ? plain : folded;
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }
}
