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
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * What has to be taken out of one text and put in to come to another: Bram Cohen's patience diff, that is first by the pieces
 * that stand once in either, and JGit's histogram diff between those. Alone it would take half a minute where a long text has
 * every other word changed, and its fallback (Myers) minutes where two long texts share nothing but spaces.
 */
final class Patience<S extends Pieces<S>> {

    /** Past this, what stands between two pieces in common counts as replaced as a whole. */
    private static final long MOST_STEPS = 10_000_000;

    /** Past this, the same holds for all that is left. */
    private static final long MOST_STEPS_OF_ALL = 100_000_000;

    private final S before;
    private final S after;
    private final HistogramDiff between = new Bounded();
    private final List<Edit> edits = new ArrayList<>();

    private int doneBefore;
    private int doneAfter;
    private long steps;

    private Patience(S before, S after) {
        this.before = before;
        this.after = after;
        between.setFallbackAlgorithm(null);
    }

    /** In order, with at least one unchanged piece between one and the next. */
    static <S extends Pieces<S>> List<Edit> diff(S before, S after) {
        return new Patience<>(before, after).edits();
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
        S partBefore = before.part(doneBefore, endBefore);
        S partAfter = after.part(doneAfter, endAfter);
        between.diff(new Alike<>(), partBefore, partAfter).forEach(this::add);
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

    private static final class Alike<S extends Pieces<S>> extends SequenceComparator<S> {

        @Override
        public boolean equals(S one, int index, S other, int otherIndex) {
            return one.isAlike(index, other, otherIndex);
        }

        @Override
        public int hash(S pieces, int index) {
            return pieces.key(index).hashCode();
        }
    }

    private final class Bounded extends HistogramDiff {

        @Override
        public <T extends Sequence> void diffNonCommon(
                EditList found,
                HashedSequenceComparator<T> comparator,
                HashedSequence<T> one,
                HashedSequence<T> other,
                Edit region) {
            long atWorst = stepsAtWorst(region);
            steps += atWorst;
            if (atWorst > MOST_STEPS || steps > MOST_STEPS_OF_ALL) {
                found.add(region);
            } else {
                super.diffNonCommon(found, comparator, one, other, region);
            }
        }
    }
}
