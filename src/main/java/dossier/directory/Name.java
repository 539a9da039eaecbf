package dossier.directory;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dossier.text.Wording;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a subject is called, and what an index sorts it by: for a person the family name first. The letter it stands
 * under is that of ICU's alphabetic index: Émile stands under E, and each script under its own letters.
 */
public record Name(String inFull, String forSorting) {

    public static final int LONGEST = 200;

    private static final AlphabeticIndex.ImmutableIndex<Void> LETTERS = new AlphabeticIndex<Void>(ULocale.ENGLISH)
            .addLabels(ULocale.forLanguageTag("el"), ULocale.forLanguageTag("ru"), ULocale.forLanguageTag("ar"))
            .buildImmutableIndex();
    private static final Collator ORDER = Collator.getInstance(ULocale.ENGLISH).freeze();
    private static final int MOST_OF_A_KEY = 200;

    public Name {
        inFull = onOneLine(inFull);
        forSorting = onOneLine(forSorting);
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

    /** A name and the part of it that it is sorted under, such as a family name; sorted as it stands where it has no such part. */
    public static Name under(String inFull, String part) {
        String whole = onOneLine(inFull);
        String head = onOneLine(part);
        String rest = whole.replaceFirst("(?iu)(^|\\s)" + Pattern.quote(head) + "(\\s|$)", "$1")
                .strip();
        boolean isSortedAsItStands = head.isEmpty() || rest.isEmpty() || rest.equals(whole) || whole.equals(head);
        String sorted = isSortedAsItStands ? (head.isEmpty() ? whole : head) : head + ", " + rest;
        return new Name(whole, beginning(sorted));
    }

    private static String onOneLine(String words) {
        return Wording.inOneForm(words).strip().replaceAll("\\s+", " ");
    }

    /** As much of it as there is room for, and no half of a sign. */
    private static String beginning(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The part that it is sorted under; the name itself where it is sorted as it stands. */
    public String head() {
        return forSorting.split(", ", 2)[0];
    }

    public String initial() {
        return LETTERS.getBucket(LETTERS.getBucketIndex(forSorting)).getLabel();
    }

    /** In hexadecimal digits that sort as ICU's collation sorts the names, 400 at most. */
    public String sortKey() {
        byte[] key = ORDER.getCollationKey(forSorting).toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, MOST_OF_A_KEY));
    }
}
