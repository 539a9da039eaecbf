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

/** Says that it was not right, and never what of it; what was being typed goes on waiting. */
@Component
class TurnedAway implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        boolean isTooOften = reason instanceof LockedException;
        response.setStatus(isTooOften ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
        if (!Machines.ask(request)) {
            request.setAttribute("kept", Kept.in(request));
            request.setAttribute("refusal", isTooOften ? "too-often" : "wrong");
            request.getRequestDispatcher("/admin/sign-in/again").forward(request, response);
        }
    }
}
