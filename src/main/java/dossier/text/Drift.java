package dossier.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Where the passages of a text stand in a later one, told by the words that were kept: what was changed before a passage moves
 * it, what was changed within it stretches it, and other words that are the same are not taken for it.
 */
public final class Drift {

    /** So many letters that were kept are enough to know a passage by, however long it was. */
    private static final int ENOUGH = 8;

    /** Shorter words may well be written anew elsewhere without being those that were taken out. */
    private static final int SHORTEST_TO_KNOW_AGAIN = 20;

    private final String before;
    private final String now;
    private final List<Swap> swaps;

    private Drift(String before, String now, List<Swap> swaps) {
        this.before = before;
        this.now = now;
        this.swaps = swaps;
    }

    /** A part of the text that others took the place of, by characters. */
    private record Swap(Range before, Range now) {

        /** How far what stands behind it was moved. */
        int shift() {
            return now.end() - before.end();
        }
    }

    public static Drift between(String before, String now) {
        int ahead = linesInCommon(before, now);
        int behind = lastLinesInCommon(before, now, ahead);
        Tokens old = Tokens.of(before.substring(ahead, before.length() - behind));
        Tokens fresh = Tokens.of(now.substring(ahead, now.length() - behind));
        List<Swap> swaps = Patience.diff(old, fresh).stream()
                .map(edit -> swap(edit, old, fresh, ahead))
                .toList();
        return new Drift(before, now, swaps);
    }

    /** Where a passage of the text before stands now, with what was put in among its words; empty where they were taken out. */
    public Optional<Range> follow(Range passage) {
        return isKept(passage)
                ? Optional.of(new Range(start(passage.start()), end(passage.end())))
                : lineOf(passage).flatMap(line -> moved(line, passage)).or(() -> moved(passage, passage));
    }

    List<Departure> departures() {
        return swaps.stream()
                .map(swap -> new Departure(swap.before(), swap.now()))
                .toList();
    }

    private static Swap swap(Edit edit, Tokens old, Tokens fresh, int ahead) {
        return new Swap(
                new Range(ahead + old.start(edit.getBeginA()), ahead + old.start(edit.getEndA())),
                new Range(ahead + fresh.start(edit.getBeginB()), ahead + fresh.start(edit.getEndB())));
    }

    /** Words are not cut there, and what is the same in both texts need not be compared. */
    private static int linesInCommon(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int end = 0;
        for (int place = 0; place < most && before.charAt(place) == now.charAt(place); place++) {
            end = before.charAt(place) == '\n' ? place + 1 : end;
        }
        return before.equals(now) ? most : end;
    }

    private static int lastLinesInCommon(String before, String now, int ahead) {
        int most = Math.min(before.length(), now.length()) - ahead;
        int length = 0;
        for (int back = 1; back <= most && last(before, back) == last(now, back); back++) {
            length = last(before, back) == '\n' ? back : length;
        }
        return length;
    }

    private static char last(String text, int back) {
        return text.charAt(text.length() - back);
    }

    /** What was put in at its very beginning stands before it; what took the place of its first words is part of it. */
    private int start(int place) {
        Swap swap = lastFrom(place);
        if (swap == null || place >= swap.before().end()) {
            return place + (swap == null ? 0 : swap.shift());
        }
        return place == swap.before().start() ? swap.now().start() : swap.now().end();
    }

    private int end(int place) {
        Swap swap = lastFrom(place - 1);
        if (swap == null || place >= swap.before().end()) {
            return place + (swap == null ? 0 : swap.shift());
        }
        return swap.now().start();
    }

    /** The last swap that begins there or before. */
    private @Nullable Swap lastFrom(int place) {
        Swap last = null;
        for (Swap swap : swaps) {
            if (swap.before().start() > place) {
                break;
            }
            last = swap;
        }
        return last;
    }

    private boolean isKept(Range passage) {
        int all = weight(before, passage);
        int kept = all - swaps.stream().mapToInt(swap -> lost(swap, passage)).sum();
        return kept > 0 && (kept >= ENOUGH || 4 * kept >= all);
    }

    private int lost(Swap swap, Range passage) {
        int from = Math.max(swap.before().start(), passage.start());
        int to = Math.min(swap.before().end(), passage.end());
        return from < to ? weighed(before.substring(from, to), isWordless(passage)) : 0;
    }

    private int weight(String text, Range passage) {
        return weighed(passage.of(text), isWordless(passage));
    }

    private boolean isWordless(Range passage) {
        return weighed(passage.of(before), false) == 0;
    }

    /** So many letters and digits; of words without any, so many signs. */
    private static int weighed(String words, boolean isWordless) {
        return (int) words.codePoints()
                .filter(sign -> isWordless || Character.isLetterOrDigit(sign))
                .count();
    }

    /** The line that a passage stands in, if it stands in one alone. */
    private Optional<Range> lineOf(Range passage) {
        int start = before.lastIndexOf('\n', passage.start() - 1) + 1;
        int end = before.indexOf('\n', passage.start());
        Range line = new Range(start, end < 0 ? before.length() : end);
        return passage.end() <= line.end() ? Optional.of(line) : Optional.empty();
    }

    /** Where words that were taken out were put in again, and only once, as when a paragraph changes places. */
    private Optional<Range> moved(Range words, Range passage) {
        String sought = words.of(before);
        if (sought.length() < SHORTEST_TO_KNOW_AGAIN) {
            return Optional.empty();
        }
        List<Integer> found = IntStream.iterate(
                        now.indexOf(sought), place -> place >= 0, place -> now.indexOf(sought, place + 1))
                .filter(place -> isNew(new Range(place, place + sought.length())))
                .limit(2)
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(shifted(passage, found.get(0) - words.start())) : Optional.empty();
    }

    private static Range shifted(Range range, int by) {
        return new Range(range.start() + by, range.end() + by);
    }

    /** Whether most of it was put in since. */
    private boolean isNew(Range range) {
        int fresh = swaps.stream()
                .mapToInt(swap -> Math.max(
                        0,
                        Math.min(swap.now().end(), range.end())
                                - Math.max(swap.now().start(), range.start())))
                .sum();
        return 2 * fresh > range.end() - range.start();
    }
}
