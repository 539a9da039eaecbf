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

    private final Admission admission;
    private final Accounts accounts;
    private final Journal journal;

    Admitted(Admission admission, Accounts accounts, Journal journal) {
        this.admission = admission;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        admission.remember(request);
        tell(authentication);
        leadOn(request, response);
    }

    /** To where they were going: with what they had been typing where there is any, and without a page for a script. */
    void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
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
