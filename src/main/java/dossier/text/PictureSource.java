package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it stands in the Markdown: {@code ![alt](address "title")} or {@code ![alt][label]}.
 *
 * @param title empty where it has none
 * @param whole with the link that it alone makes up; null where that is not clear, and then nothing of it can be changed
 * @param own without it
 */
record PictureSource(
        String address,
        String alt,
        String title,
        @Nullable Range whole,
        @Nullable Range own) {

    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t>]*\\n)*+(?:[ \\t>]*\\z)?");
    private static final Pattern MARGIN = Pattern.compile("[ \\t>]*");

    /** How the text may be written with another picture in the place of this one, the plainest first. */
    Stream<String> with(String newAddress, String newAlt, String markdown) {
        return own == null
                ? Stream.empty()
                : Stream.<Function<String, String>>of(Function.identity(), Spelling::escaped)
                        .map(spelling -> "![" + spelling.apply(onOneLine(newAlt)) + "](" + Edit.target(newAddress)
                                + titled(spelling) + ")")
                        .map(written -> replaced(own, written, markdown));
    }

    /** How the text may be written without it, and with its title in its place where it has one. */
    Stream<String> without(String markdown) {
        if (whole == null) {
            return Stream.empty();
        }
        return title.isBlank()
                ? gaps(whole, markdown).stream().map(gap -> replaced(gap, "", markdown))
                : Stream.of(onOneLine(title), Spelling.escaped(onOneLine(title)))
                        .map(words -> replaced(whole, words, markdown));
    }

    /** What may go with it: its line and the empty ones behind, its line, or the space beside it. */
    private static List<Range> gaps(Range whole, String markdown) {
        List<Range> gaps = new ArrayList<>();
        int start = markdown.lastIndexOf('\n', whole.start() - 1) + 1;
        int lineEnd = markdown.indexOf('\n', whole.end());
        int end = lineEnd < 0 ? markdown.length() : lineEnd + 1;
        if (isMargin(start, whole.start(), markdown)
                && markdown.substring(whole.end(), end).isBlank()) {
            Matcher blank = BLANK_LINES.matcher(markdown).region(end, markdown.length());
            int behind = blank.lookingAt() ? blank.end() : end;
            gaps.add(new Range(behind == markdown.length() ? lastSign(start, markdown) : start, behind));
            gaps.add(new Range(start, end));
        }
        if (markdown.startsWith(" ", whole.end())
                && (whole.start() == start || markdown.charAt(whole.start() - 1) == ' ')) {
            gaps.add(new Range(whole.start(), whole.end() + 1));
        }
        gaps.add(whole);
        return gaps;
    }

    private static boolean isMargin(int start, int end, String markdown) {
        return MARGIN.matcher(markdown).region(start, end).matches();
    }

    private static int lastSign(int before, String markdown) {
        int place = before;
        while (place > 0 && Character.isWhitespace(markdown.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    private String titled(Function<String, String> spelling) {
        return title.isBlank() ? "" : " \"" + spelling.apply(onOneLine(title)) + "\"";
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String replaced(Range range, String words, String markdown) {
        return markdown.substring(0, range.start()) + words + markdown.substring(range.end());
    }
}
