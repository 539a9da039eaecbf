package dossier.mention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words that begin a name: which names they are, and how they may go on. Many read while one writes; most
 * of these have one way on or none, and so the small maps.
 */
final class NameNode {

    private volatile Map<String, NameNode> ways = Map.of();
    private volatile List<Name> names = List.of();

    @Nullable
    NameNode next(String step) {
        return ways.get(step);
    }

    List<Name> names() {
        return names;
    }

    boolean isEnd() {
        return ways.isEmpty();
    }

    void add(Name name, List<String> steps) {
        if (steps.isEmpty()) {
            names = Stream.concat(names.stream(), Stream.of(name)).distinct().toList();
        } else {
            open(steps.get(0)).add(name, steps.subList(1, steps.size()));
        }
    }

    void remove(Name name, List<String> steps) {
        if (steps.isEmpty()) {
            names = names.stream().filter(other -> !other.equals(name)).toList();
        } else {
            removeFrom(steps.get(0), name, steps.subList(1, steps.size()));
        }
    }

    private void removeFrom(String step, Name name, List<String> steps) {
        NameNode next = ways.get(step);
        if (next != null) {
            next.remove(name, steps);
            close(step, next);
        }
    }

    private NameNode open(String step) {
        NameNode known = ways.get(step);
        if (known != null) {
            return known;
        }
        NameNode opened = new NameNode();
        if (ways.size() == 1) {
            ways = new ConcurrentHashMap<>(ways);
        }
        if (ways.isEmpty()) {
            ways = Map.of(step, opened);
        } else {
            ways.put(step, opened);
        }
        return opened;
    }

    private void close(String step, NameNode next) {
        if (!next.isEnd() || !next.names.isEmpty()) {
            return;
        }
        if (ways.size() == 1) {
            ways = Map.of();
        } else {
            ways.remove(step);
        }
    }
}
