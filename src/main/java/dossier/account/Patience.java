package dossier.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody may guess: so many times under one name, and so many from one address, in a quarter of an hour. A try
 * counts before it is examined, so that many at once do not help; whether the name exists makes no difference.
 */
@Component
public class Patience {

    public static final int TRIES_UNDER_A_NAME = 10;
    public static final int TRIES_FROM_AN_ADDRESS = 50;
    public static final Duration WHILE = Duration.ofMinutes(15);

    private final Attempts attempts;
    private final Clock clock;

    Patience(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Notes the try for everybody to see, whatever becomes of it, and then says whether it may be examined. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean lasts(String name, String address) {
        Instant now = clock.instant();
        attempts.forgetAllBefore(now.minus(WHILE));
        attempts.save(new Attempt(named(name), now));
        attempts.save(new Attempt(from(address), now));
        return attempts.count(named(name), now.minus(WHILE)) <= TRIES_UNDER_A_NAME
                && attempts.count(from(address), now.minus(WHILE)) <= TRIES_FROM_AN_ADDRESS;
    }

    /** Forgets the tries under that name, since its person has come in, and one from the address. */
    @Transactional
    public void renew(String name, String address) {
        attempts.forget(named(name));
        attempts.findFirstByTraceOrderByIdDesc(from(address)).ifPresent(attempts::delete);
    }

    private static String named(String name) {
        return new Token("name " + name).hash();
    }

    private static String from(String address) {
        return new Token("address " + address).hash();
    }
}
