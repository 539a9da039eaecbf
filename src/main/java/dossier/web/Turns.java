package dossier.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes once what many ask for at the same time. Whoever asks while it is being made waits for the next, which is made for all
 * of them: so nobody gets what was begun before they asked, and knows less than they may know already.
 */
final class Turns<T> {

    /** What takes longer than this keeps nobody else waiting. */
    private static final long LONGEST_WAIT = 1_000;

    private final ConcurrentMap<String, Turn<T>> latest = new ConcurrentHashMap<>();

    /** Makes it; null where what came of it is nobody else's. */
    @FunctionalInterface
    interface Making<T> {
        @Nullable
        T make() throws ServletException, IOException;
    }

    /** What was made, by whoever asked or by another; empty where whoever asked has to make it alone. */
    Optional<T> ask(String what, Making<T> making) throws ServletException, IOException {
        Turn<T> mine = new Turn<>();
        Turn<T> turn = latest.compute(what, (each, last) -> last == null || last.hasBegun ? mine.after(last) : last);
        return turn == mine ? lead(what, mine, making) : turn.await();
    }

    private Optional<T> lead(String what, Turn<T> turn, Making<T> making) throws ServletException, IOException {
        turn.awaitBefore();
        latest.computeIfPresent(what, (each, last) -> turn.begin(last));
        try {
            return turn.end(making.make());
        } catch (ServletException | IOException | RuntimeException | Error failure) {
            turn.fail(failure);
            throw failure;
        } finally {
            latest.remove(what, turn);
        }
    }

    private static final class Turn<T> {

        private final CompletableFuture<Optional<T>> made = new CompletableFuture<>();
        private CompletableFuture<?> before = CompletableFuture.completedFuture(true);
        private boolean hasBegun;

        private Turn<T> after(@Nullable Turn<T> last) {
            if (last != null) {
                before = last.made.handle((each, failure) -> true);
            }
            return this;
        }

        private void awaitBefore() {
            before.copy()
                    .completeOnTimeout(null, LONGEST_WAIT, TimeUnit.MILLISECONDS)
                    .join();
        }

        private Turn<T> begin(Turn<T> last) {
            hasBegun = true;
            return last;
        }

        private Optional<T> end(@Nullable T result) {
            Optional<T> ended = Optional.ofNullable(result);
            made.complete(ended);
            return ended;
        }

        private void fail(Throwable failure) {
            made.completeExceptionally(failure);
        }

        /** Fails as the one who made it did. */
        private Optional<T> await() throws ServletException {
            try {
                return made.join();
            } catch (CompletionException failure) {
                throw new ServletException(failure.getCause());
            }
        }
    }
}
