package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTests {

    private final Turns<Integer> turns = new Turns<>();
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch isFirstToEnd = new CountDownLatch(1);
    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        isFirstToEnd.countDown();
        people.shutdown();
    }

    @Test
    void whoeverAsksMeanwhileGetsTheNextWhichIsMadeOnce() throws Exception {
        CompletableFuture<Optional<Integer>> first = asksAndIsHeldUp();
        List<CompletableFuture<Optional<Integer>>> others =
                IntStream.range(0, 20).mapToObj(each -> asks("page")).toList();
        TimeUnit.MILLISECONDS.sleep(300);
        isFirstToEnd.countDown();

        assertThat(first.join()).contains(1);
        assertThat(others).allSatisfy(other -> assertThat(other.join()).contains(2));
        assertThat(turns.ask("page", made::incrementAndGet)).contains(3);
    }

    @Test
    void whoAsksForSomethingElseDoesNotWait() throws Exception {
        CompletableFuture<Optional<Integer>> first = asksAndIsHeldUp();

        assertThat(turns.ask("another page", made::incrementAndGet)).contains(2);
        assertThat(first).isNotDone();
    }

    @Test
    void nobodyWaitsLongForOneWhoIsHeldUp() throws Exception {
        CompletableFuture<Optional<Integer>> first = asksAndIsHeldUp();

        assertThat(turns.ask("page", made::incrementAndGet)).contains(2);
        assertThat(turns.ask("page", made::incrementAndGet)).contains(3);
        assertThat(first).isNotDone();
    }

    @Test
    void whatFailsFailsForAllWhoWaitedAndForNobodyElse() throws Exception {
        CompletableFuture<Optional<Integer>> first = asksAndIsHeldUp();
        List<CompletableFuture<Optional<Integer>>> others = IntStream.range(0, 5)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> fails("page"), people))
                .toList();
        TimeUnit.MILLISECONDS.sleep(300);
        isFirstToEnd.countDown();

        assertThat(first.join()).contains(1);
        assertThat(others).allSatisfy(other -> assertThatThrownBy(other::join).hasRootCauseMessage("No database"));
        assertThat(made).hasValue(2);
        assertThat(turns.ask("page", made::incrementAndGet)).contains(3);
    }

    @Test
    void whatIsNobodyElsesIsMadeByEachAlone() throws Exception {
        assertThat(turns.ask("page", () -> null)).isEmpty();
    }

    private CompletableFuture<Optional<Integer>> asksAndIsHeldUp() throws InterruptedException {
        CountDownLatch hasBegun = new CountDownLatch(1);
        CompletableFuture<Optional<Integer>> asking = CompletableFuture.supplyAsync(
                () -> ask("page", () -> {
                    int number = made.incrementAndGet();
                    hasBegun.countDown();
                    await(isFirstToEnd);
                    return number;
                }),
                people);
        assertThat(hasBegun.await(10, TimeUnit.SECONDS)).isTrue();
        return asking;
    }

    private CompletableFuture<Optional<Integer>> asks(String page) {
        return CompletableFuture.supplyAsync(() -> ask(page, made::incrementAndGet), people);
    }

    private Optional<Integer> fails(String page) {
        return ask(page, () -> {
            made.incrementAndGet();
            throw new IOException("No database");
        });
    }

    private Optional<Integer> ask(String page, Turns.Making<Integer> making) {
        try {
            return turns.ask(page, making);
        } catch (ServletException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
