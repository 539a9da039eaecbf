package dossier.replacement;

import dossier.mention.WordBounds;
import dossier.text.Range;
import dossier.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that are looked for, to the letter, and those that are to stand in their place. A letter is not found without the marks
 * on it, and what reads already as it should is not found at all.
 *
 * @param keepsCase whether "Whale" is another word than "whale"
 * @param isWhole whether they are no part of longer words
 */
public record Sought(String words, String instead, boolean keepsCase, boolean isWhole) {

    public static final int LONGEST = 1_000;

    private static final String NO_MARKS = "(?![\\p{M}\\x{200d}])";

    public Sought {
        words = Wording.inOneForm(words);
        instead = Wording.inOneForm(instead);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Nothing is looked for");
        }
    }

    /** Whether whatever is found would stay as it is. */
    public boolean isIdle() {
        return keepsCase && words.equals(instead);
    }

    /** Where a text says them, in reading order. */
    List<Range> in(String text) {
        List<Range> found = Pattern.compile(Pattern.quote(words) + NO_MARKS, flags())
                .matcher(text)
                .results()
                .map(match -> new Range(match.start(), match.end()))
                .filter(range -> !range.of(text).equals(instead))
                .toList();
        return isWhole && !found.isEmpty() ? whole(found, text) : found;
    }

    /** A pattern for {@code like} with {@code !} as escape, of whatever says them, in small letters as the database knows them. */
    String like() {
        StringBuilder pattern = new StringBuilder("%");
        words.codePoints()
                .map(sign -> sign < 0x80 ? Character.toLowerCase(sign) : sign)
                .forEach(sign -> pattern.append(isWrittenInTwoWays(sign) ? "%" : escaped(Character.toString(sign))));
        return pattern.append('%').toString();
    }

    private static List<Range> whole(List<Range> found, String text) {
        WordBounds bounds = WordBounds.in(text);
        return found.stream().filter(bounds::areAround).toList();
    }

    private int flags() {
        return keepsCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** Which small letter belongs to which capital, databases know of ASCII alone for certain. */
    private static boolean isWrittenInTwoWays(int sign) {
        String written = Character.toString(sign);
        return sign >= 0x80
                && !(written.toLowerCase(Locale.ROOT).equals(written)
                        && written.toUpperCase(Locale.ROOT).equals(written));
    }

    private static String escaped(String sign) {
        return sign.replaceAll("([!%_])", "!$1");
    }
}
