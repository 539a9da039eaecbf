package dossier.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody proves by that it is them, compared exactly after NFKC. The rules are those of NIST SP 800-63B-4: length is
 * what counts, every script and space may be used, and what everybody tries first is refused.
 */
public record Password(String value) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 1_000;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern REPEATED = Pattern.compile("(.{1,10}?)\\1+.{0,9}", Pattern.DOTALL);
    private static final Pattern WORDS_OF_GUESSERS = Pattern.compile(
            "pass ?w(or|0r)ds?|p[a@]ssw[o0]rd|letmein|welcome|admin(istrator)?|dossier|qwert[yz](uiop)?|asdf(ghjkl)?|zxcvbnm|iloveyou|dragon"
                    + "|monkey|football|baseball|princess|sunshine|master|changeme|secret|trustno1|superman|test|guest|root|login|hello|abc");
    private static final Set<String> WELL_KNOWN = Set.of(
            "correcthorsebatterystaple",
            "correct horse battery staple",
            "thequickbrownfoxjumpsoverthelazydog",
            "the quick brown fox jumps over the lazy dog",
            "tobeornottobethatisthequestion",
            "loremipsumdolorsitamet",
            "maytheforcebewithyou",
            "1qaz2wsx3edc4rfv5tgb",
            "1q2w3e4r5t6y7u8i9o0p",
            "qazwsxedcrfvtgbyhnujm",
            "onetwothreefourfive",
            "ilovemyfamilyverymuch");
    private static final String ROWS = "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba"
            + " qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm !@#$%^&*()_+ 1234567890qwertyuiop";

    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        UNTYPABLE,
        COMMON
    }

    /** What is far too long stays as it was typed: bringing it into one form could take minutes. */
    public Password {
        value = value.length() > 4 * LONGEST ? value : Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    /** Why nobody should choose this one; empty where it will do. */
    public Optional<Flaw> flaw() {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (UNTYPABLE.matcher(value).find()) {
            return Optional.of(Flaw.UNTYPABLE);
        }
        return isCommon() ? Optional.of(Flaw.COMMON) : Optional.empty();
    }

    private boolean isCommon() {
        String small = value.toLowerCase(Locale.ROOT);
        return small.codePoints().distinct().count() < FEWEST_DIFFERENT
                || WELL_KNOWN.contains(small)
                || REPEATED.matcher(small).matches()
                || leftOf(small).codePointCount(0, leftOf(small).length()) < FEWEST_DIFFERENT;
    }

    /** What is left when the words that guessers try, runs along the keyboard, digits and signs are taken away. */
    private static String leftOf(String small) {
        String withoutWords = WORDS_OF_GUESSERS.matcher(small).replaceAll("");
        return withoutRuns(withoutWords).replaceAll("[\\p{N}\\p{P}\\p{Sm}\\p{Sc}\\p{Sk}\\s]", "");
    }

    private static String withoutRuns(String words) {
        StringBuilder left = new StringBuilder();
        for (int start = 0; start < words.length(); ) {
            int end = start + 1;
            while (end < words.length() && ROWS.contains(words.substring(start, end + 1))) {
                end++;
            }
            left.append(end - start < 3 ? words.substring(start, end) : "");
            start = end;
        }
        return left.toString();
    }

    /** Nothing of it, so that no log can tell it. */
    @Override
    public String toString() {
        return "a password";
    }
}
