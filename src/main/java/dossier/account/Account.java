package dossier.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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

    private @Nullable String passwordHash;

    private @Nullable Instant disabledAt;

    private @Nullable Boolean founding;

    private Instant createdAt;

    protected Account() {}

    public Account(String name, @Nullable String email, Role role, Instant at) {
        this.name = name;
        this.email = email;
        this.role = role;
        this.createdAt = at;
    }

    /** The first administrator: the database takes only one. */
    public static Account founding(String name, EmailAddress email, String passwordHash, Instant at) {
        Account account = new Account(name, email.value(), Role.ADMIN, at);
        account.founding = true;
        account.passwordHash = passwordHash;
        return account;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void become(Role newRole) {
        role = newRole;
    }

    /** Signs in with another password from now on, of which only the hash is known. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Lets nobody in with it any more; what it wrote keeps its name. */
    public void disable(Instant at) {
        disabledAt = disabledAt == null ? at : disabledAt;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether its person has chosen a password yet. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether both are the same person's, be it read from the database twice. */
    public boolean isSameAs(Account other) {
        return equals(other) || (id != null && id.equals(other.id()));
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public String name() {
        return name;
    }

    /** Empty for the house. */
    public String email() {
        return Objects.requireNonNullElse(email, "");
    }

    public Role role() {
        return role;
    }

    /** What a password is compared with; empty for an account that nobody can sign in with. */
    Optional<String> passwordHash() {
        return isDisabled() ? Optional.empty() : Optional.ofNullable(passwordHash);
    }
}
