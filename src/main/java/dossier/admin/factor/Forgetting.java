package dossier.admin.factor;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.EmailAddress;
import dossier.admin.door.Sessions;
import dossier.factor.Factors;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Takes the second factors of one account away as the application starts. It is the operator's help for an administrator who
 * has lost them all while there is no other; whoever may set it can read and write the database anyway.
 */
@Component
class Forgetting implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final Accounts accounts;
    private final Factors factors;
    private final Sessions sessions;
    private final String email;

    Forgetting(
            Accounts accounts, Factors factors, Sessions sessions, @Value("${dossier.factors.forget}") String email) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isEmpty()) {
            Optional<Account> account =
                    EmailAddress.parse(email).map(EmailAddress::value).flatMap(accounts::findByEmail);
            account.ifPresent(this::forget);
            log.warn(
                    account.isPresent()
                            ? "The second factors of an account are taken away, as dossier.factors.forget says;"
                                    + " unset it before the next start"
                            : "Nobody signs in with the address that dossier.factors.forget says");
        }
    }

    private void forget(Account account) {
        factors.forgetAll(account);
        sessions.endAllOf(account);
    }
}
