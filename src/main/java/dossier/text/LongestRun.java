package dossier.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The longest run of things that stand in the same order before and now: a longest increasing subsequence by patience sorting
 * (Fredman 1975), in n log n steps.
 */
public final class LongestRun<T> {

    private record Card<T>(T thing, int place, @Nullable Card<T> before) {}

    private final List<Card<T>> piles = new ArrayList<>();

    private LongestRun() {}

    /** Of these things in their present order, given the place that each had before. */
    public static <T> List<T> of(List<T> now, Map<T, Integer> places) {
        LongestRun<T> run = new LongestRun<>();
        now.forEach(thing -> run.lay(thing, places.getOrDefault(thing, 0)));
        return run.read();
    }

    private void lay(T thing, int place) {
        int pile = firstPileNotBelow(place);
        Card<T> card = new Card<>(thing, place, pile == 0 ? null : piles.get(pile - 1));
        if (pile == piles.size()) {
            piles.add(card);
        } else {
            piles.set(pile, card);
        }
    }

    private int firstPileNotBelow(int place) {
        int low = 0;
        int high = piles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (piles.get(middle).place() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<T> read() {
        Deque<T> things = new ArrayDeque<>();
        for (Card<T> card = piles.isEmpty() ? null : piles.get(piles.size() - 1); card != null; card = card.before()) {
            things.addFirst(card.thing());
        }
        return List.copyOf(things);
    }
}
