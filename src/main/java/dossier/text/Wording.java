package dossier.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a section says: a heading (empty for an introduction) and text in Markdown. Brought into one form at the door
 * (NFC, line ends {@code \n}), so that equal words are equal. Control characters other than tab and line end, halves of
 * surrogate pairs, and more than {@value #MOST_MARKS} combining marks in a row are refused with an
 * {@link IllegalArgumentException}; ask {@link #isSayable} before.
 */
public record Wording(String heading, String text) {

    public static final int LONGEST_HEADING = 300;
    /** Of one section: what can be saved can also be looked at, by many at once. */
    public static final int LONGEST_TEXT = 300_000;

    /** To bring more of them into one form takes ever longer: minutes for a whole text of them. */
    private static final int MOST_MARKS = 10_000;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Z}\\p{C}\\s\\x{115f}\\x{1160}\\x{3164}\\x{ffa0}\\x{2800}\\x{34f}]*+");
    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    public Wording {
        heading = inOneForm(heading).strip();
        text = inOneForm(text);
        if (heading.length() > LONGEST_HEADING) {
            throw new IllegalArgumentException("A heading of more than " + LONGEST_HEADING + " characters");
        }
    }

    /** The same without a passage that was removed. */
    public Wording without(Erasure erasure) {
        return new Wording(erasure.fromPlain(heading, LONGEST_HEADING), erasure.fromMarkdown(text));
    }

    public static boolean isSayable(String words) {
        return !UNSAYABLE.matcher(words).find() && longestRunOfMarks(words) <= MOST_MARKS;
    }

    /** That part of a text, without half a surrogate pair at either end. */
    public static String whole(String text, int start, int end) {
        int from = start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        int to = from < end && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(from, to);
    }

    /** Whether there is nothing in it to be seen: only space, and signs that show nothing. */
    public static boolean isBlank(String words) {
        return INVISIBLE.matcher(words).matches();
    }

    private static int longestRunOfMarks(String words) {
        int longest = 0;
        int run = 0;
        for (int place = 0; place < words.length(); place += Character.charCount(words.codePointAt(place))) {
            run = isMark(words.codePointAt(place)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The words without what cannot be said: for a search or a first heading, which can be mended at once. */
    public static String sayable(String words) {
        String mended = UNSAYABLE.matcher(words).replaceAll(" ");
        return isSayable(mended) ? mended : mended.replaceAll("\\p{M}++", "");
    }

    /**
     * The words in the form that a wording has. What cannot be said is refused with an {@link IllegalArgumentException}.
     */
    public static String inOneForm(String words) {
        if (!isSayable(words)) {
            throw new IllegalArgumentException("Cannot be said");
        }
        return Normalizer.normalize(words.replaceAll("\\r\\n?", "\n"), Normalizer.Form.NFC);
    }
}
