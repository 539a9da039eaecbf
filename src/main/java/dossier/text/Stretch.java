package dossier.text;

import java.util.Arrays;

/**
 * The running text of one paragraph, heading, list item or table cell, and where each of its characters stands in the
 * Markdown. A line end is a space in it. Links and code are not running text, and each shows in it as one {@link #OTHER};
 * pictures, HTML and references to footnotes as a space.
 */
public final class Stretch {

    /** Stands for words that are not running text, and is itself never part of what is {@linkplain #isWhole whole}. */
    public static final char OTHER = '\ufffc';

    private final String text;
    private final boolean isHeading;
    private final int[] starts;
    private final int[] ends;

    Stretch(String text, boolean isHeading, int[] starts, int[] ends) {
        this.text = text;
        this.isHeading = isHeading;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /** Whether it heads something: a section of the text, or the column of a table. */
    public boolean isHeading() {
        return isHeading;
    }

    /** Whether this part of its text stands in the Markdown in one piece: no emphasis begins or ends within. */
    public boolean isWhole(int from, int to) {
        for (int place = from; place < to; place++) {
            if (text.charAt(place) == OTHER || (place > from && ends[place - 1] != starts[place])) {
                return false;
            }
        }
        return from < to;
    }

    /** Where this part of its text stands in the Markdown, with whatever stands between. */
    public Range range(int from, int to) {
        return new Range(starts[from], ends[to - 1]);
    }

    int start() {
        return starts[0];
    }

    /** Whether the Markdown says there nothing but a whole part of this. */
    boolean holds(Range range) {
        int from = lastOf(starts, range.start());
        int last = firstOf(ends, range.end());
        return from >= 0 && last >= from && isWhole(from, last + 1);
    }

    private static int lastOf(int[] places, int place) {
        int found = Arrays.binarySearch(places, place);
        while (found >= 0 && found + 1 < places.length && places[found + 1] == place) {
            found++;
        }
        return found;
    }

    private static int firstOf(int[] places, int place) {
        int found = Arrays.binarySearch(places, place);
        while (found > 0 && places[found - 1] == place) {
            found--;
        }
        return found;
    }
}
