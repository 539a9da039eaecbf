package dossier.text;

import dossier.text.Change.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Changes of either side that stand too close together to be taken one by one. */
record Cluster(List<Change> changes) {

    /** What has to stand unchanged between two changes: a word, two characters of writing without spaces, or an end. */
    private static final Pattern WORD_OR_END =
            Pattern.compile("[\\p{L}\\p{N}&&[^W]]|[W]\\p{M}*+[W]|[.!?…][^\\p{L}\\p{N}\\s]*+\\s|[。！？\\n]"
                    .replace("W", Tokens.WITHOUT_SPACES));

    /** In order, of changes that are in the order of where they can be read as made. */
    static List<Cluster> of(List<Change> changes, Tokens base) {
        List<Cluster> clusters = new ArrayList<>();
        int end = -1;
        for (Change change : changes) {
            if (end < 0 || isApart(base, end, change.from())) {
                clusters.add(new Cluster(new ArrayList<>()));
            }
            clusters.get(clusters.size() - 1).changes().add(change);
            end = Math.max(end, change.to());
        }
        return clusters;
    }

    boolean isOf(Side side) {
        return changes.stream().anyMatch(change -> change.side() == side);
    }

    int begin() {
        return changes.stream()
                .mapToInt(change -> change.edit().getBeginA())
                .min()
                .orElseThrow();
    }

    int end() {
        return changes.stream()
                .mapToInt(change -> change.edit().getEndA())
                .max()
                .orElseThrow();
    }

    /** How many more tokens that side has there than the base. */
    int growth(Side side) {
        return changes.stream()
                .filter(change -> change.side() == side)
                .mapToInt(Change::growth)
                .sum();
    }

    private static boolean isApart(Tokens base, int end, int start) {
        return end < start && WORD_OR_END.matcher(base.text(end, start)).find();
    }
}
