package dossier.admin.door;

import dossier.admin.Machines;
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

    Admitted(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        admission.remember(request);
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
}
