package dossier.admin.door;

import dossier.admin.Machines;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    TurnedAway(SecondStep second) {
        this.second = second;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof FactorAwaited awaited) {
            second.begin(awaited.account(), request);
            leadOn(request, response);
        } else {
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
}
