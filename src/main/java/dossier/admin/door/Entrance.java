package dossier.admin.door;

import dossier.admin.Machines;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads whoever has not signed in to the page for it; what they were sending waits there with them. */
@Component
class Entrance implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Machines.ask(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(leadingTo("/admin/sign-in", address(request)));
        } else {
            request.setAttribute("kept", Kept.of(request));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/admin/sign-in/again").forward(request, response);
        }
    }

    /** That page, which goes on to the other. */
    static String leadingTo(String page, String then) {
        return page + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
