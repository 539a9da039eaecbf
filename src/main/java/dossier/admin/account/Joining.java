package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Invitation;
import dossier.account.Invitations;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Token;
import dossier.admin.door.Sessions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Spends an invitation: its person has chosen a password, and is signed out wherever an old one was used. */
@Component
class Joining {

    private final Invitations invitations;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final Journal journal;

    Joining(Invitations invitations, Passwords passwords, Sessions sessions, Clock clock, Journal journal) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.journal = journal;
    }

    /** Whom the link invites; empty where it opens nothing, or nothing any more. */
    Optional<Account> invited(String token) {
        return invitations
                .find(new Token(token).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .flatMap(Invitation::account);
    }

    /** Empty where somebody else was faster with the same link. */
    @Transactional
    Optional<Account> join(String token, Password password) {
        Optional<Invitation> taken =
                invitations.take(new Token(token).hash()).filter(invitation -> invitation.isOpen(clock.instant()));
        taken.ifPresent(invitation -> invitation.use(clock.instant()));
        Optional<Account> joined = taken.flatMap(Invitation::account);
        joined.ifPresent(account -> {
            account.changePassword(passwords.hash(password));
            sessions.endAllOf(account);
            journal.tell(account, Verb.JOINED, Thing.of(account));
        });
        return joined;
    }
}
