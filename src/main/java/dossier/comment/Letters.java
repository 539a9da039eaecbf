package dossier.comment;

import dossier.text.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and digits of a text, without where its links lead, and where each of them stands in it. */
final class Letters {

    private static final Pattern LETTER_OR_TARGET = Pattern.compile(
            "\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+){0,9}+(?:\\s[^()\\n]*+)?+\\)|([\\p{L}\\p{M}\\p{N}])");

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private Letters(int most) {
        this.starts = new int[most];
        this.ends = new int[most];
    }

    static Letters of(String words) {
        Letters letters = new Letters(words.length());
        Matcher matcher = LETTER_OR_TARGET.matcher(words);
        while (matcher.find()) {
            letters.add(matcher.group(1) == null ? "" : matcher.group(1), matcher.start(), matcher.end());
        }
        return letters;
    }

    private void add(String letter, int start, int end) {
        for (int place = 0; place < letter.length(); place++) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(letter.charAt(place));
        }
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int start() {
        return starts[0];
    }

    int end() {
        return ends[text.length() - 1];
    }

    /** Where that part of the letters stands in the text. */
    Range places(Range range) {
        return new Range(starts[range.start()], ends[range.end() - 1]);
    }
}
