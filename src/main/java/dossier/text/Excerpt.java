package dossier.text;

/** Shows a part of a text as it is written, in its sentence. */
public final class Excerpt {

    /** So much of a sentence is shown on either side. */
    private static final int LONGEST = 200;

    private static final String MORE = "…";

    private Excerpt() {}

    /** Without an address; what is left out of a long sentence shows as an ellipsis. */
    public static Passage of(Range range, String text) {
        int line = text.lastIndexOf('\n', range.start() - 1) + 1;
        int next = text.indexOf('\n', range.end());
        String paragraph = text.substring(line, next < 0 ? text.length() : next);
        Sentences sentences = Sentences.of(paragraph);
        int start = line + sentences.startBefore(range.start() - line);
        int end = line + sentences.endAfter(Math.max(0, range.end() - line));
        return new Passage("", lead(start, range.start(), text), range.of(text), trail(range.end(), end, text));
    }

    private static String lead(int start, int end, String text) {
        int from = Math.max(start, end - LONGEST);
        return (from > start ? MORE : "") + Wording.whole(text, Math.min(from, end), end);
    }

    private static String trail(int start, int end, String text) {
        int to = Math.min(end, start + LONGEST);
        return to > start ? Wording.whole(text, start, to) + (to < end ? MORE : "") : "";
    }
}
