package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Invitation;
import dossier.account.Invitations;
import dossier.account.Token;
import dossier.web.BaseUrl;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes links to hand over; a new one makes the older ones of the same account worthless. */
@Component
class Inviting {

    private final Invitations invitations;
    private final BaseUrl base;
    private final Clock clock;

    Inviting(Invitations invitations, BaseUrl base, Clock clock) {
        this.invitations = invitations;
        this.base = base;
        this.clock = clock;
    }

    String link(Account account, Account editor) {
        Instant now = clock.instant();
        Token token = Token.random();
        invitations.revokeThoseOf(account, now);
        invitations.save(Invitation.toJoin(token, account, editor, now));
        return base.of("/admin/invitations/" + token.value());
    }
}
