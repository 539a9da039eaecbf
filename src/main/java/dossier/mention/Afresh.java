package dossier.mention;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is found out anew each time it is asked for, as long as that takes no time to speak of. What took longer is
 * good for ten times as long as it took, so that no more than a tenth of the time goes into it.
 */
final class Afresh<T> {

    private static final long NO_TIME = Duration.ofMillis(250).toNanos();
    private static final int TIMES_AS_LONG = 10;

    private final Supplier<T> asked;
    private final LongSupplier nanoTime;
    private @Nullable T found;
    private long goodFor;
    private long foundAt;

    Afresh(Supplier<T> asked, LongSupplier nanoTime) {
        this.asked = asked;
        this.nanoTime = nanoTime;
    }

    synchronized T get() {
        if (found == null || nanoTime.getAsLong() - foundAt >= goodFor) {
            return findOut();
        }
        return found;
    }

    private T findOut() {
        long began = nanoTime.getAsLong();
        T answer = asked.get();
        found = answer;
        foundAt = nanoTime.getAsLong();
        long took = foundAt - began;
        goodFor = took > NO_TIME ? TIMES_AS_LONG * took : 0;
        return answer;
    }
}
