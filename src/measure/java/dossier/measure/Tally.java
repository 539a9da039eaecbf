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
            took(System.nanoTime() - begin);
        }
    }

    /** In nanoseconds. */
    void took(long time) {
        nanos.add(time);
    }

    /** As p50, p95, p99 and the longest. */
    String times() {
        return "p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms"
                .formatted(percentile(50), percentile(95), percentile(99), percentile(100));
    }

    /** As p50 and the longest, of what takes no milliseconds. */
    String micros() {
        return "p50 %d, longest %d".formatted(nanos(50) / 1_000, nanos(100) / 1_000);
    }

    /** How many times as long as another most of it took. */
    double ratioTo(Tally other) {
        return (double) nanos(50) / other.nanos(50);
    }

    /** In milliseconds; 0 where nothing was timed. */
    long percentile(int percent) {
        return Duration.ofNanos(nanos(percent)).toMillis();
    }

    private long nanos(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int place = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)];
    }
}
