package dossier.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one person choose a password, once and for some time, by a link that only they get. Without an account it lets them
 * found the first. The link itself is not kept, only its hash.
 */
@Entity
@Table(name = "invitations")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Invitation {

    private static final Duration TO_FOUND = Duration.ofHours(24);
    private static final Duration TO_JOIN = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private @Nullable Account madeBy;

    private Instant madeAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    protected Invitation() {}

    private Invitation(Token token, @Nullable Account account, @Nullable Account madeBy, Instant at, Duration time) {
        this.tokenHash = token.hash();
        this.account = account;
        this.madeBy = madeBy;
        this.madeAt = at;
        this.expiresAt = at.plus(time);
    }

    public static Invitation toFound(Token token, Instant at) {
        return new Invitation(token, null, null, at, TO_FOUND);
    }

    public static Invitation toJoin(Token token, Account account, Account madeBy, Instant at) {
        return new Invitation(token, account, madeBy, at, TO_JOIN);
    }

    /** Spends it: the link opens nothing any more. */
    public void use(Instant at) {
        usedAt = at;
    }

    public boolean isOpen(Instant at) {
        return usedAt == null && at.isBefore(expiresAt) && (account == null || !account.isDisabled());
    }

    /** Whose password it lets choose; empty where it lets found the first account. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
