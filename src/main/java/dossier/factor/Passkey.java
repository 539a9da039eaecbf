package dossier.factor;

import dossier.account.Account;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key that a device keeps and never gives away: it opens an account alone, or stands behind the password. */
@Entity
@Table(name = "passkeys")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Passkey {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ID = 1_400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;

    @Embedded
    private Credential credential;

    private long signatureCount;

    private Instant madeAt;

    private @Nullable Instant usedAt;

    protected Passkey() {}

    /** @param count how many signatures the device says it has made */
    public Passkey(Account account, String name, Credential credential, long count, Instant at) {
        this.account = account;
        this.name = name;
        this.credential = credential;
        this.signatureCount = count;
        this.madeAt = at;
    }

    /**
     * Notes that it was used. Refused where a device that counts says that it has made no more signatures than before: then
     * there are two of it.
     */
    public boolean use(long count, Instant at) {
        boolean isOneOfTwo = count <= signatureCount && (count > 0 || signatureCount > 0);
        if (!isOneOfTwo) {
            signatureCount = count;
            usedAt = at;
        }
        return !isOneOfTwo;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Credential credential() {
        return credential;
    }

    public long signatureCount() {
        return signatureCount;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
