package dossier.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words as whole words, in any case and with any space between them; no number is found within another. */
public final class WholeWords {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])(?<![0-9][.,:/\u2019'])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])(?![.,:/\u2019'][0-9])";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    private WholeWords() {}

    /** Whether a text says these words. */
    public static boolean areIn(String text, String words) {
        return !find(words, text).isEmpty();
    }

    static List<Range> find(String words, String text) {
        return words.isBlank()
                ? List.of()
                : pattern(words)
                        .matcher(text)
                        .results()
                        .map((MatchResult found) -> new Range(found.start(), found.end()))
                        .toList();
    }

    private static Pattern pattern(String words) {
        String spaced =
                Stream.of(SPACE.split(words.strip())).map(Pattern::quote).collect(Collectors.joining(SPACE.pattern()));
        boolean beginsWithWord = Character.isLetterOrDigit(words.strip().codePointAt(0));
        boolean endsWithWord = Character.isLetterOrDigit(
                words.strip().codePointBefore(words.strip().length()));
        return Pattern.compile(
                (beginsWithWord ? NO_WORD_BEFORE : "") + spaced + (endsWithWord ? NO_WORD_BEHIND : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
