package dossier.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a section says: a heading (empty for an introduction) and text in Markdown. Brought into one form at the door
 * (NFC, line ends {@code \n}), so that equal words are equal. Control characters other than tab and line end, and halves of
 * surrogate pairs, are refused with an {@link IllegalArgumentException}; ask {@link #isSayable} before.
 */
public record Wording(String heading, String text) {

    public static final int LONGEST_HEADING = 300;

    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    public Wording {
        heading = inOneForm(heading).strip();
        text = inOneForm(text);
        if (heading.length() > LONGEST_HEADING) {
            throw new IllegalArgumentException("A heading of more than " + LONGEST_HEADING + " characters");
        }
    }

    public static boolean isSayable(String words) {
        return !UNSAYABLE.matcher(words).find();
    }

    /** The words without what cannot be said: for a search or a first heading, which can be mended at once. */
    public static String sayable(String words) {
        return UNSAYABLE.matcher(words).replaceAll(" ");
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
