package dossier.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.diff.Sequence;

/** A text in pieces, as JGit's algorithms take it. */
abstract class Pieces<S extends Pieces<S>> extends Sequence {

    private static final int REPEATED = -1;

    /** What makes a piece the same as another. */
    abstract String key(int index);

    abstract S part(int from, int to);

    boolean isAlike(int index, S other, int otherIndex) {
        return key(index).equals(other.key(otherIndex));
    }

    /** Where those stand that stand here only once, in reading order. */
    final Map<String, Integer> placesOfSingles() {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int index = 0; index < size(); index++) {
            places.merge(key(index), index, (first, again) -> REPEATED);
        }
        places.values().removeIf(place -> place == REPEATED);
        return places;
    }
}
