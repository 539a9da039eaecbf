package dossier.redaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks for a removed passage again once it is removed, and once more when nothing can be on its way any longer that began
 * before: what was being kept at that very moment could not know of it. Where it ends before that, so does all that was on its
 * way here.
 */
@Component
class SecondLook {

    private static final Duration TIME_ON_THE_WAY = Duration.ofSeconds(20);

    private final Redacting redacting;
    private final Clock clock;
    private final Queue<Since> recent = new ConcurrentLinkedQueue<>();

    SecondLook(Redacting redacting, Clock clock) {
        this.redacting = redacting;
        this.clock = clock;
    }

    private record Since(Removing removing, Instant at) {}

    @TransactionalEventListener
    void remember(Removing removing) {
        recent.add(new Since(removing, clock.instant()));
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        recent.removeIf(this::isSettled);
    }

    private boolean isSettled(Since since) {
        boolean isLastLook = since.at.plus(TIME_ON_THE_WAY).isBefore(clock.instant());
        redacting.lookAgain(since.removing);
        return isLastLook;
    }
}
