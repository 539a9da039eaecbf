package dossier.article;

import dossier.account.Account;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That somebody has a section open in a tab: a lease that runs out unless it is renewed. */
@Entity
@Table(name = "presences")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class Presence {

    private static final Duration LEASE = Duration.ofSeconds(45);

    @EmbeddedId
    private PresencePlace place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private Instant expiresAt;

    protected Presence() {}

    public Presence(long sectionId, String tab, Account account, Instant at) {
        this.place = new PresencePlace(sectionId, tab);
        renew(account, at);
    }

    /** Goes on for another while, for whoever is signed in at that tab now. */
    public void renew(Account present, Instant at) {
        account = present;
        expiresAt = at.plus(LEASE);
    }

    public Account account() {
        return account;
    }
}
