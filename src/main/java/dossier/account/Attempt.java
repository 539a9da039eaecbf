package dossier.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody tried to sign in under a name or from an address, of which only a hash is kept. */
@Entity
@Table(name = "attempts")
@SuppressWarnings({"NullAway.Init", "unused"})
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String trace;

    private Instant madeAt;

    protected Attempt() {}

    Attempt(String trace, Instant at) {
        this.trace = trace;
        this.madeAt = at;
    }
}
