package dossier.admin.door;

import dossier.account.Accounts;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells the journal who signs out. */
@Component
class Leaving implements LogoutHandler {

    private final Accounts accounts;
    private final Journal journal;

    Leaving(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            accounts.findById(signedIn.accountId())
                    .ifPresent(account -> journal.tell(account, Verb.SIGNED_OUT, Thing.of(account)));
        }
    }
}
