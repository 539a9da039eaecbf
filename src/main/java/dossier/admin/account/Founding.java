package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.EmailAddress;
import dossier.account.Invitation;
import dossier.account.Invitations;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Token;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.web.BaseUrl;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first administrator: of what the operator has set, or by a link that only the log tells. Whoever comes second, be
 * it at the same moment on another node, makes none.
 */
@Component
class Founding implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Founding.class);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final BaseUrl base;
    private final Clock clock;
    private final String email;
    private final String password;
    private final Journal journal;

    Founding(
            Accounts accounts,
            Invitations invitations,
            Passwords passwords,
            TransactionTemplate transaction,
            BaseUrl base,
            Clock clock,
            @Value("${dossier.admin.email}") String email,
            @Value("${dossier.admin.password}") String password,
            Journal journal) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.transaction = transaction;
        this.base = base;
        this.clock = clock;
        this.email = email;
        this.password = password;
        this.journal = journal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isDone() || arguments.containsOption("dossier.check.once")) {
            return;
        }
        if (email.isEmpty()) {
            log.info("Nobody can sign in yet. Make the first account, within a day, at {}", base.of(link()));
        } else {
            EmailAddress address = address();
            found(address.localPart(), address, secret());
        }
    }

    boolean isDone() {
        return accounts.isFounded();
    }

    /** Empty where somebody else was first. */
    Optional<Account> found(String name, EmailAddress address, Password chosen) {
        Account founder = Account.founding(name, address, passwords.hash(chosen), clock.instant());
        try {
            return Optional.ofNullable(transaction.execute(status -> found(founder)));
        } catch (DataIntegrityViolationException anotherWasFirst) {
            return Optional.empty();
        }
    }

    private Account found(Account founder) {
        accounts.save(founder);
        journal.tell(founder, Verb.FOUNDED, Thing.of(founder));
        return founder;
    }

    private String link() {
        Token token = Token.random();
        invitations.save(Invitation.toFound(token, clock.instant()));
        return "/admin/foundations/" + token.value();
    }

    private EmailAddress address() {
        return EmailAddress.parse(email)
                .orElseThrow(() -> new IllegalStateException("dossier.admin.email is no address for mail"));
    }

    private Password secret() {
        Password chosen = new Password(password);
        chosen.flaw().ifPresent(flaw -> {
            throw new IllegalStateException("dossier.admin.password (DOSSIER_ADMIN_PASSWORD) is " + flaw + "; it needs "
                    + Password.SHORTEST + " characters at least, and must not be easy to guess");
        });
        return chosen;
    }
}
