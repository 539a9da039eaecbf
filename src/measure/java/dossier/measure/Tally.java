package dossier.measure;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How often what happened, and how long it took. */
final class Tally {

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void count(String what) {
        counts.computeIfAbsent(what, each -> new AtomicInteger()).incrementAndGet();
    }

    int of(String what) {
        AtomicInteger count = counts.get(what);
        return count == null ? 0 : count.get();
    }

    Map<String, AtomicInteger> all() {
        return new TreeMap<>(counts);
    }

    <T> T time(Callable<T> act) {
        long begin = System.nanoTime();
        try {
            return act.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            nanos.add(System.nanoTime() - begin);
        }
    }

    /** As p50, p95, p99 and the longest. */
    String times() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : "p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms"
                        .formatted(at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static long at(long[] sorted, int percent) {
        int place = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return Duration.ofNanos(sorted[Math.max(0, place)]).toMillis();
    }
}
