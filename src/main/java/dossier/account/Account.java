package dossier.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. Without an address for mail it belongs to the house: it is named, and nobody signs in with it. */
@Entity
@Table(name = "accounts")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant createdAt;

    protected Account() {}

    public Account(String name, @Nullable String email, Role role, Instant at) {
        this.name = name;
        this.email = email;
        this.role = role;
        this.createdAt = at;
    }

    /** Whether both are the same person's, be it read from the database twice. */
    public boolean isSameAs(Account other) {
        return equals(other) || (id != null && id.equals(other.id));
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }
}
