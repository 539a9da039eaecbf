package dossier.history;

import java.util.ArrayList;
import java.util.List;

/** What one editor saved without a long pause, the last save first: shown as one entry of a history. */
public record Sitting(List<StateLine> saves) {

    /** A history whose last revision comes first, folded, or with each save on its own. */
    public static List<Sitting> of(List<StateLine> history, boolean isEachOnItsOwn) {
        return isEachOnItsOwn
                ? history.stream().map(line -> new Sitting(List.of(line))).toList()
                : fold(history);
    }

    /** Folds a history whose last revision comes first. */
    public static List<Sitting> fold(List<StateLine> history) {
        List<Sitting> sittings = new ArrayList<>();
        List<StateLine> saves = new ArrayList<>();
        for (StateLine line : history) {
            if (!saves.isEmpty() && !line.foldsInto(saves.get(saves.size() - 1))) {
                sittings.add(new Sitting(List.copyOf(saves)));
                saves.clear();
            }
            saves.add(line);
        }
        if (!saves.isEmpty()) {
            sittings.add(new Sitting(List.copyOf(saves)));
        }
        return List.copyOf(sittings);
    }

    /** What it came to. */
    public StateLine last() {
        return saves.get(0);
    }

    public StateLine first() {
        return saves.get(saves.size() - 1);
    }

    /** The number of the revision that it began with, which is what it is compared with. */
    public int before() {
        return Math.max(1, first().number() - 1);
    }
}
