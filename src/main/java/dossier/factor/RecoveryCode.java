package dossier.factor;

import dossier.account.Account;
import dossier.account.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a factor that is out of reach, once. Its 80 bits of chance are more than anybody can try, so that a plain
 * hash of it may be kept.
 */
@Entity
@Table(name = "recovery_codes")
@SuppressWarnings({"NullAway.Init", "unused"})
class RecoveryCode {

    private static final Base32 BASE_32 = new Base32("0123456789abcdefghjkmnpqrstvwxyz");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String codeHash;

    private Instant madeAt;

    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Account account, String code, Instant at) {
        this.account = account;
        this.codeHash = hash(code);
        this.madeAt = at;
    }

    /** A new one, in groups of four. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return BASE_32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The same however it was typed: large or small, with or without its dashes, and with letters that look like digits. */
    static String hash(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z]", "")
                .replaceAll("[il]", "1")
                .replace('o', '0');
        return new Token("recovery " + letters).hash();
    }
}
