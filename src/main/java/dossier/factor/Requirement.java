package dossier.factor;

import dossier.account.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That everybody needs a second factor, by the word of an administrator. The database takes one at a time. */
@Entity
@Table(name = "requirements")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Requirement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private @Nullable Account endedBy;

    private @Nullable Instant endedAt;

    private @Nullable Boolean inForce;

    protected Requirement() {}

    public Requirement(Account administrator, Instant at) {
        this.madeBy = administrator;
        this.madeAt = at;
        this.inForce = true;
    }

    public void end(Account administrator, Instant at) {
        endedBy = administrator;
        endedAt = at;
        inForce = null;
    }

    public boolean isInForce() {
        return inForce != null;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
