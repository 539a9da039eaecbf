package dossier.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where in a paragraph one sentence ends and the next begins. */
final class Sentences {

    static final Sentences NONE = new Sentences(new int[] {0}, 0);

    /** A paragraph longer than this is no honest one, and is taken for a single sentence. */
    private static final int LONGEST = 20_000;

    /** ICU's rules by Unicode's annex 29, which know that "U.S." or "Mr." seldom ends a sentence. */
    private static final BreakIterator RULES = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    private final int[] boundaries;
    private final int length;

    private Sentences(int[] boundaries, int length) {
        this.boundaries = boundaries;
        this.length = length;
    }

    static Sentences of(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return new Sentences(new int[] {0}, paragraph.length());
        }
        BreakIterator rules = RULES.clone();
        rules.setText(paragraph);
        int[] boundaries = IntStream.iterate(rules.first(), place -> place != BreakIterator.DONE, place -> rules.next())
                .toArray();
        return new Sentences(boundaries, paragraph.length());
    }

    int startBefore(int place) {
        int found = Arrays.binarySearch(boundaries, place);
        return boundaries[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    int endAfter(int place) {
        int found = Arrays.binarySearch(boundaries, place);
        int next = found >= 0 ? found : -found - 1;
        return next < boundaries.length ? boundaries[next] : length;
    }
}
