package dossier.mention;

import dossier.text.Range;

/** Whether words in a text stand for themselves, as names do, or are part of others; where a script has no words, all do. */
public final class WordBounds {

    private final String text;
    private final NameTokens tokens;
    private final NameBounds bounds;

    private WordBounds(String text) {
        this.text = text;
        this.tokens = NameTokens.of(text);
        this.bounds = new NameBounds(tokens);
    }

    public static WordBounds in(String text) {
        return new WordBounds(text);
    }

    /** Of the space around them it does not matter how much is in the range. */
    public boolean areAround(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Signs.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Signs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end || areAround(start, end);
    }

    private boolean areAround(int start, int end) {
        int first = indexAt(start);
        int last = indexAt(end - 1);
        return tokens.start(first) == start && tokens.end(last) == end && bounds.areAround(first, last + 1);
    }

    /** The last that begins at a place or before it. */
    private int indexAt(int place) {
        int from = 0;
        int to = tokens.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            boolean isBehind = tokens.start(middle) > place;
            from = isBehind ? from : middle;
            to = isBehind ? middle - 1 : to;
        }
        return from;
    }
}
