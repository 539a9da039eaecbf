package dossier.directory;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import dossier.text.Wording;

/**
 * What a subject is called, and what an index sorts it by: for a person the family name first. The letter it stands
 * under is that of ICU's alphabetic index: Émile stands under E, and each script under its own letters.
 */
public record Name(String inFull, String forSorting) {

    private static final AlphabeticIndex.ImmutableIndex<Void> LETTERS = new AlphabeticIndex<Void>(ULocale.ENGLISH)
            .addLabels(ULocale.forLanguageTag("el"), ULocale.forLanguageTag("ru"), ULocale.forLanguageTag("ar"))
            .buildImmutableIndex();

    public Name {
        inFull = Wording.inOneForm(inFull).strip();
        forSorting = Wording.inOneForm(forSorting).strip();
        if (inFull.isBlank() || forSorting.isBlank()) {
            throw new IllegalArgumentException("A name says something");
        }
    }

    public static Name of(String inFull) {
        return new Name(inFull, inFull);
    }

    public static Name ofPerson(String given, String family) {
        return new Name(given + " " + family, family + ", " + given);
    }

    public String initial() {
        return LETTERS.getBucket(LETTERS.getBucketIndex(forSorting)).getLabel();
    }
}
