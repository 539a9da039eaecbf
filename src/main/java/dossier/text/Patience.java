package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HashedSequence;
import org.eclipse.jgit.diff.HashedSequenceComparator;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;

/**
 * What has to be taken out of one text and put in to come to another: Bram Cohen's patience diff, that is first by the words
 * that stand once in either, and JGit's histogram diff between those. Alone it would take half a minute where a long text has
 * every other word changed, and its fallback (Myers) minutes where two long texts share nothing but spaces.
 */
final class Patience {

    /** Past this, what stands between two words in common counts as replaced as a whole. */
    private static final long MOST_STEPS = 10_000_000;

    private static final HistogramDiff DIFF = new HistogramDiff() {
        @Override
        public <S extends Sequence> void diffNonCommon(
                EditList edits,
                HashedSequenceComparator<S> comparator,
                HashedSequence<S> before,
                HashedSequence<S> after,
                Edit region) {
            if (stepsAtWorst(region) > MOST_STEPS) {
                edits.add(region);
            } else {
                super.diffNonCommon(edits, comparator, before, after, region);
            }
        }
    };

    static {
        DIFF.setFallbackAlgorithm(null);
    }

    private final Tokens before;
    private final Tokens after;
    private final List<Edit> edits = new ArrayList<>();

    private int doneBefore;
    private int doneAfter;

    private Patience(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** In order, with at least one unchanged token between one and the next. */
    static List<Edit> diff(Tokens before, Tokens after) {
        return new Patience(before, after).edits();
    }

    private List<Edit> edits() {
        Map<String, Integer> was = before.placesOfSingles();
        Map<String, Integer> is = after.placesOfSingles();
        List<String> inBoth = is.keySet().stream().filter(was::containsKey).toList();
        LongestRun.of(inBoth, was).forEach(word -> diffUpTo(was.getOrDefault(word, 0), is.getOrDefault(word, 0)));
        diffUpTo(before.size(), after.size());
        return edits;
    }

    private void diffUpTo(int endBefore, int endAfter) {
        Tokens partBefore = before.part(doneBefore, endBefore);
        Tokens partAfter = after.part(doneAfter, endAfter);
        DIFF.diff(Tokens.TO_THE_LETTER, partBefore, partAfter).forEach(this::add);
        doneBefore = endBefore + 1;
        doneAfter = endAfter + 1;
    }

    private void add(Edit edit) {
        edits.add(new Edit(
                doneBefore + edit.getBeginA(),
                doneBefore + edit.getEndA(),
                doneAfter + edit.getBeginB(),
                doneAfter + edit.getEndB()));
    }

    private static long stepsAtWorst(Edit region) {
        return (long) Math.min(region.getLengthA(), region.getLengthB()) * (region.getLengthA() + region.getLengthB());
    }
}
