package dossier.text;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as JGit's algorithms take it, cut into words, white space, line ends, addresses and signs, which put together are the
 * text again, to the letter. Writing without spaces is cut character by character; an address is never cut.
 */
final class Tokens extends Pieces<Tokens> {

    static final String WITHOUT_SPACES = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー";

    private static final String TARGET_OF_A_LINK = "\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+){0,9}+\\)?";
    private static final String ADDRESS = "\\p{Alpha}{1,9}://[\\x21-\\x7e&&[^<>()\\[\\]]]*+";
    private static final String CHARACTER = "[" + WITHOUT_SPACES + "]\\p{M}*+";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}'’&&[^" + WITHOUT_SPACES + "]]++";
    private static final Pattern TOKEN = Pattern.compile(
            String.join("|", TARGET_OF_A_LINK, ADDRESS, CHARACTER, WORD, "\\n", "\\h++", "."), Pattern.DOTALL);

    private final String text;
    private final int[] starts;

    private Tokens(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Tokens of(String text) {
        IntStream starts = TOKEN.matcher(text).results().mapToInt(MatchResult::start);
        return new Tokens(
                text, IntStream.concat(starts, IntStream.of(text.length())).toArray());
    }

    @Override
    Tokens part(int from, int to) {
        return new Tokens(text, Arrays.copyOfRange(starts, from, to + 1));
    }

    @Override
    String key(int index) {
        return text(index, index + 1);
    }

    @Override
    boolean isAlike(int index, Tokens other, int otherIndex) {
        int length = starts[index + 1] - starts[index];
        return length == other.starts[otherIndex + 1] - other.starts[otherIndex]
                && text.regionMatches(starts[index], other.text, other.starts[otherIndex], length);
    }

    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    /** At which character a token begins; for the one behind the last, where the text ends. */
    int start(int index) {
        return starts[index];
    }

    /** Which token stands at that character. */
    int indexAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public int size() {
        return starts.length - 1;
    }
}
