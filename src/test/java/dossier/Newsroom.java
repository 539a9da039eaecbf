package dossier;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Invitation;
import dossier.account.Invitations;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Role;
import dossier.account.Token;
import dossier.factor.Authenticator;
import dossier.factor.Authenticators;
import dossier.factor.Secret;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Where accounts come from in the tests, and how somebody comes to sit at a desk. */
@TestComponent
public class Newsroom {

    public static final String PASSWORD = "a sentence only we know";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Reader reader;
    private final Invitations invitations;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Authenticators authenticators;
    private final Clock clock;
    private @Nullable String hash;

    Newsroom(
            Accounts accounts,
            Passwords passwords,
            Reader reader,
            Invitations invitations,
            EntityManager entities,
            TransactionTemplate transaction,
            Authenticators authenticators,
            Clock clock) {
        this.authenticators = authenticators;
        this.invitations = invitations;
        this.clock = clock;
        this.entities = entities;
        this.transaction = transaction;
        this.accounts = accounts;
        this.passwords = passwords;
        this.reader = reader;
    }

    /** Somebody new who can sign in with {@link #PASSWORD}. */
    public Account joins(String name, Role role) {
        hash = hash == null ? passwords.hash(new Password(PASSWORD)) : hash;
        String email =
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + NUMBER.incrementAndGet() + "@example.org";
        Account account = new Account(name, email, role, Cast.MONDAY);
        account.changePassword(hash);
        return accounts.save(account);
    }

    /** What an app shares with this account, which has been set up long ago. */
    public Secret hasAnApp(Account account) {
        Secret secret = Secret.random();
        Authenticator authenticator = new Authenticator(account, secret);
        authenticator.confirm(secret.code(Cast.MONDAY), Cast.MONDAY);
        authenticators.save(authenticator);
        return secret;
    }

    /** The desk of somebody new, who has signed in. */
    public Desk desk(Role role) {
        return desk(joins("Somebody " + role, role));
    }

    public Desk desk(Account account) {
        forgetsWhoTried();
        Desk desk = stranger();
        int status = desk.signsIn(account.email(), PASSWORD).statusCode();
        if (status != 302) {
            throw new AssertionError("signing in answers " + status);
        }
        return new Desk(account, desk);
    }

    /** All tests come from one address, and are not to stand in each other's way. */
    public void forgetsWhoTried() {
        transaction.executeWithoutResult(
                status -> entities.createQuery("delete from Attempt").executeUpdate());
    }

    /** The path of a link such as the log tells while nobody can sign in. */
    public String linkToFound() {
        Token token = Token.random();
        invitations.save(Invitation.toFound(token, clock.instant()));
        return "/admin/foundations/" + token.value();
    }

    /** Whoever founded the place is one of many from here on. */
    public void forgetsItsFounder() {
        transaction.executeWithoutResult(status -> entities.createQuery(
                        "update Account account set account.founding = null where account.founding = true")
                .executeUpdate());
    }

    /** Somebody who has not signed in. */
    public Desk stranger() {
        return new Desk(reader);
    }
}
