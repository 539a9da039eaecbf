package dossier.mention;

import dossier.text.Range;
import dossier.text.Stretch;
import dossier.text.Stretches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What in a text seems to be a name, and is nobody's yet: capitalised words in a row, or one alone within a sentence that no
 * rule of English capitalises. Headings, in which everything may be capitalised, are not looked at.
 */
public final class UnknownNames {

    private static final int MOST_WORDS = 8;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final NavigableMap<Integer, Range> taken = new TreeMap<>();

    private UnknownNames() {}

    /** What seems to be a name, where it is certain not to be the beginning of a sentence alone. */
    private record Tally(Range first, int count, boolean isName) {

        Tally and(Tally other) {
            return new Tally(first, count + other.count, isName || other.isName);
        }
    }

    /**
     * By the place where they stand first.
     *
     * @param known what of the text names somebody
     */
    public static List<UnknownName> in(String markdown, List<Sighting> known) {
        UnknownNames names = new UnknownNames();
        known.forEach(sighting -> names.taken.put(sighting.range().start(), sighting.range()));
        Stretches.of(markdown).stream().filter(stretch -> !stretch.isHeading()).forEach(names::read);
        return names.found();
    }

    private void read(Stretch stretch) {
        NameTokens tokens = NameTokens.of(stretch.text());
        for (Range run : new CapitalRuns(stretch, tokens, this::isFree).all()) {
            count(new Candidate(tokens, run.start(), run.end()).trimmed(), stretch);
        }
    }

    private boolean isFree(Range range) {
        Map.Entry<Integer, Range> before = taken.lowerEntry(range.end());
        return before == null || before.getValue().end() <= range.start();
    }

    private void count(Candidate candidate, Stretch stretch) {
        if (candidate.words() > 0 && candidate.words() <= MOST_WORDS) {
            Range range = stretch.range(candidate.start(), candidate.end());
            tallies.merge(candidate.spelling(), new Tally(range, 1, candidate.isName()), Tally::and);
        }
    }

    private List<UnknownName> found() {
        List<UnknownName> found = new ArrayList<>();
        tallies.forEach((words, tally) -> {
            if (tally.isName) {
                found.add(new UnknownName(words, tally.count, tally.first));
            }
        });
        return found;
    }
}
