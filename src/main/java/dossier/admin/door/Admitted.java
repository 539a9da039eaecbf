package dossier.admin.door;

import dossier.account.Accounts;
import dossier.admin.Machines;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends whoever has signed in on their way, and with them what they had been typing. */
@Component
class Admitted implements AuthenticationSuccessHandler {

    private final Accounts accounts;
    private final Journal journal;

    Admitted(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Admission.remember(request);
        tell(authentication);
        Kept kept = Kept.in(request);
        if (Machines.ask(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (kept.hasText()) {
            request.getRequestDispatcher(kept.path()).forward(kept.within(request), response);
        } else {
            response.sendRedirect(kept.path());
        }
    }

    private void tell(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            accounts.findById(signedIn.accountId())
                    .ifPresent(account -> journal.tell(account, Verb.SIGNED_IN, Thing.of(account)));
        }
    }
}
