package dossier.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id as OWASP's cheat sheet has it (19 MiB, two passes). Only a few are hashed at a time, so that
 * many who knock at once cannot take all the memory there is.
 */
@Component
public class Passwords {

    private static final int MEMORY_IN_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, PASSES)));
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final String ofNobody = encoder.encode("nobody signs in with this");

    public String hash(Password password) {
        return inTurn(() -> encoder.encode(password.value()));
    }

    /** Whether it opens that account; where there is none, the answer takes as long. */
    public boolean open(Optional<Account> account, Password password) {
        Optional<String> hash = account.flatMap(Account::passwordHash);
        boolean isRight = inTurn(() -> encoder.matches(password.value(), hash.orElse(ofNobody)));
        return isRight && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> hashing) {
        room.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            room.release();
        }
    }
}
