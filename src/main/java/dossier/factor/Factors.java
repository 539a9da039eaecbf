package dossier.factor;

import dossier.account.Account;
import dossier.account.Accounts;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of an account: whether it has any, whether something typed is one, and the end of them. */
@Component
@Transactional
public class Factors {

    /** How many recovery codes somebody gets at a time. */
    public static final int RECOVERY_CODES = 10;

    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final Requirements requirements;
    private final Clock clock;

    Factors(
            Accounts accounts,
            Authenticators authenticators,
            Passkeys passkeys,
            RecoveryCodes codes,
            Requirements requirements,
            Clock clock) {
        this.accounts = accounts;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.codes = codes;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** Whether the password alone does not open the account. */
    @Transactional(readOnly = true)
    public boolean areAskedOf(Account account) {
        return authenticators.isSetUpBy(account) || passkeys.areThereOf(account);
    }

    /** Whether the account has to get one before anything else. */
    @Transactional(readOnly = true)
    public boolean areOwedBy(Account account) {
        return requirements.isInForce() && !areAskedOf(account);
    }

    /** Who has which, by the ids of accounts; whoever has none is not among them. */
    @Transactional(readOnly = true)
    public Map<Long, Held> ofEverybody() {
        Map<Long, Held> held = new HashMap<>();
        authenticators.accounts().forEach(id -> held.put(id, new Held(true, 0)));
        passkeys.counted()
                .forEach(row -> held.merge(
                        (Long) row[0], Held.NOTHING.with((Long) row[1]), (app, keys) -> app.with(keys.passkeys())));
        return held;
    }

    /** Whether that is a code of the account's app, or a recovery code; either opens once. */
    public boolean accept(Account account, String typed) {
        String code = inOneForm(typed);
        Instant now = clock.instant();
        boolean isOfTheApp = authenticators
                .take(account)
                .filter(authenticator -> authenticator.accepts(code, now))
                .isPresent();
        return isOfTheApp || codes.use(account, RecoveryCode.hash(code), now) == 1;
    }

    /** Sets up an app, anew where there is one; it opens nothing before its first code. */
    public void begin(Account account) {
        Account held = accounts.take(account.id()).orElseThrow();
        Secret secret = Secret.random();
        authenticators
                .take(held)
                .ifPresentOrElse(
                        authenticator -> authenticator.begin(secret),
                        () -> authenticators.save(new Authenticator(held, secret)));
    }

    /** Whether that is the first code of an app that is being set up, which counts from then on. */
    public boolean confirm(Account account, String typed) {
        return authenticators
                .take(account)
                .filter(authenticator -> authenticator.confirm(inOneForm(typed), clock.instant()))
                .isPresent();
    }

    /** How many of the recovery codes have not been used. */
    @Transactional(readOnly = true)
    public long recoveryCodesLeft(Account account) {
        return codes.left(account);
    }

    /** New ones, to be shown now and never again; the older ones open nothing any more. */
    public List<String> makeRecoveryCodes(Account account) {
        accounts.take(account.id());
        codes.forget(account);
        List<String> made =
                Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        made.forEach(code -> codes.save(new RecoveryCode(account, code, clock.instant())));
        return made;
    }

    /** Takes the app away, and with the last factor its recovery codes; refused where that is needed. */
    public boolean forgetAuthenticator(Account account) {
        accounts.take(account.id());
        boolean isFree = !requirements.isInForce() || passkeys.areThereOf(account);
        if (isFree) {
            authenticators.forget(account);
            forgetCodesOfNothing(account);
        }
        return isFree;
    }

    /** Takes a passkey away, in the same way. */
    public boolean forgetPasskey(long id, Account account) {
        accounts.take(account.id());
        boolean isFree = !requirements.isInForce()
                || authenticators.isSetUpBy(account)
                || passkeys.of(account).size() > 1;
        if (isFree) {
            passkeys.forget(id, account);
            forgetCodesOfNothing(account);
        }
        return isFree;
    }

    /** Takes all of them away, so that the password alone opens the account. */
    public void forgetAll(Account account) {
        authenticators.forget(account);
        passkeys.forgetAllOf(account);
        codes.forget(account);
    }

    private void forgetCodesOfNothing(Account account) {
        if (!areAskedOf(account)) {
            codes.forget(account);
        }
    }

    private static String inOneForm(String typed) {
        return typed.length() > LONGEST
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
