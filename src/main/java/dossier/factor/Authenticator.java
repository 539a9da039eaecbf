package dossier.factor;

import dossier.account.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's app that shows codes. Its secret is shown while it is set up and never again. It lies in the database as it is: a
 * key to lock it with would have to lie beside it, where an installation is one jar and one file, and would only seem to help.
 * What protects it is what protects the database; passkeys keep nothing here that could be stolen.
 */
@Entity
@Table(name = "authenticators")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Authenticator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private @Nullable String secret;

    private @Nullable String nextSecret;

    private @Nullable Instant setUpAt;

    private long lastStep;

    protected Authenticator() {}

    /** One that is being set up, and opens nothing before its first code. */
    public Authenticator(Account account, Secret next) {
        this.account = account;
        this.nextSecret = next.value();
    }

    /** Is set up anew; until its first code, the one before goes on to count. */
    public void begin(Secret next) {
        nextSecret = next.value();
    }

    /** Counts from now on, if that is a code of the one being set up. */
    public boolean confirm(String code, Instant at) {
        OptionalLong step =
                next().map(next -> next.step(code, at, Long.MIN_VALUE)).orElse(OptionalLong.empty());
        step.ifPresent(confirmed -> {
            secret = nextSecret;
            nextSecret = null;
            setUpAt = at;
            lastStep = confirmed;
        });
        return step.isPresent();
    }

    /** Whether that is its code now; no code is taken twice. */
    public boolean accepts(String code, Instant at) {
        OptionalLong step = Optional.ofNullable(secret)
                .map(value -> new Secret(value).step(code, at, lastStep))
                .orElse(OptionalLong.empty());
        step.ifPresent(taken -> lastStep = taken);
        return step.isPresent();
    }

    /** What is shown while it is being set up. */
    public Optional<Secret> next() {
        return Optional.ofNullable(nextSecret).map(Secret::new);
    }

    /** Whether it is asked for. */
    public boolean isSetUp() {
        return secret != null;
    }

    public @Nullable Instant setUpAt() {
        return setUpAt;
    }
}
