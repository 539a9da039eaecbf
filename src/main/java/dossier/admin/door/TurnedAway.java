package dossier.admin.door;

import dossier.account.Accounts;
import dossier.account.EmailAddress;
import dossier.admin.Machines;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Says that it was not right, and never what of it; or asks for the second factor where the password was right. What was being
 * typed goes on waiting.
 */
@Component
class TurnedAway implements AuthenticationFailureHandler {

    private final SecondStep second;
    private final Accounts accounts;
    private final Journal journal;

    TurnedAway(SecondStep second, Accounts accounts, Journal journal) {
        this.second = second;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof FactorAwaited awaited) {
            second.begin(awaited.account(), request);
            leadOn(request, response);
        } else {
            journal.tell(null, Verb.TURNED_AWAY, triedAs(request));
            refuse(request, response, reason instanceof LockedException);
        }
    }

    private static void leadOn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Kept kept = Kept.in(request);
        if (Machines.ask(request)) {
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        } else if (kept.hasText()) {
            request.setAttribute("kept", kept);
            request.getRequestDispatcher("/admin/sign-in/code/again").forward(request, response);
        } else {
            response.sendRedirect(Entrance.leadingTo("/admin/sign-in/code", kept.path()));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, boolean isTooOften)
            throws IOException, ServletException {
        response.setStatus(isTooOften ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
        if (!Machines.ask(request)) {
            request.setAttribute("kept", Kept.in(request));
            request.setAttribute("refusal", isTooOften ? "too-often" : "wrong");
            request.getRequestDispatcher("/admin/sign-in/again").forward(request, response);
        }
    }

    /** What was typed is kept nowhere: where it names nobody, it may be a password. */
    private Thing triedAs(HttpServletRequest request) {
        String typed = Objects.requireNonNullElse(request.getParameter("email"), "");
        return EmailAddress.parse(typed)
                .flatMap(address -> accounts.findByEmail(address.value()))
                .map(Thing::of)
                .orElse(Thing.HOUSE);
    }
}
