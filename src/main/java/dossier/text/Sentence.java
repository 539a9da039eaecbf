package dossier.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/** From where to where in a paragraph a sentence runs. */
record Sentence(int start, int end) {

    /** ICU's rules by Unicode's annex 29, which know that "U.S." or "Mr." seldom ends a sentence. */
    private static final BreakIterator RULES = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    static Sentence around(String paragraph, int start, int end) {
        BreakIterator rules = RULES.clone();
        rules.setText(paragraph);
        int from = start == 0 ? 0 : rules.preceding(start + 1);
        int to = end >= paragraph.length() ? paragraph.length() : rules.following(end - 1);
        return new Sentence(Math.max(0, from), to < end ? paragraph.length() : to);
    }
}
