package dossier.mention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows what all in the directory are called, and learns before each answer what has changed since the last, here or on another
 * node: by the moment of each change, with time enough for one that was noted and not yet to be seen.
 */
@Component
class NameIndex {

    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;

    private final KnownNames known = new KnownNames();
    private final NamesInUse names;
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;
    private long lastId;

    NameIndex(NamesInUse names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** So that the first who asks need not wait for a hundred thousand names. */
    @EventListener(ApplicationReadyEvent.class)
    void learnAllAside() {
        Thread learning = new Thread(this::catchUp, "names");
        learning.setDaemon(true);
        learning.start();
    }

    List<Sighting> find(String markdown) {
        catchUp();
        return known.find(markdown);
    }

    private synchronized void catchUp() {
        Instant now = clock.instant();
        if (lookedAt.equals(Instant.EPOCH)) {
            learn(names.all());
        } else {
            catchUpWith(names.changedSince(lookedAt.minus(LONGEST_CHANGE), lastId));
        }
        lookedAt = now;
    }

    private void catchUpWith(List<Long> changed) {
        for (int place = 0; place < changed.size(); place += AT_ONCE) {
            List<Long> some = changed.subList(place, Math.min(place + AT_ONCE, changed.size()));
            List<KnownBy> now = names.of(some);
            learn(now);
            List<Long> present = now.stream().map(KnownBy::subjectId).toList();
            some.stream().filter(id -> !present.contains(id)).forEach(known::forget);
        }
    }

    private void learn(Collection<KnownBy> namings) {
        Map<Long, List<String>> bySubject = namings.stream()
                .collect(Collectors.groupingBy(
                        KnownBy::subjectId, Collectors.mapping(KnownBy::name, Collectors.toList())));
        bySubject.forEach(known::learn);
        lastId = Math.max(
                lastId, namings.stream().mapToLong(KnownBy::subjectId).max().orElse(0));
    }
}
