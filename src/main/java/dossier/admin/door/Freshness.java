package dossier.admin.door;

import dossier.admin.Machines;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks whoever has not proved for ten minutes who they are to do so again, before anything that is {@link Fresh}; what they were
 * sending waits, and goes on then.
 */
@Configuration(proxyBeanMethods = false)
class Freshness implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /** The session's attribute that holds when its person last proved who they are. */
    private static final String ATTRIBUTE = "proved-at";

    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/admin/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        boolean isAsked = handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(Fresh.class)
                && !isFresh(request.getSession());
        if (isAsked) {
            ask(request, response);
        }
        return !isAsked;
    }

    /** Notes that they have proved it now. */
    void renew(HttpSession session) {
        session.setAttribute(ATTRIBUTE, clock.instant());
    }

    private boolean isFresh(HttpSession session) {
        return Optional.ofNullable((Instant) session.getAttribute(ATTRIBUTE))
                .filter(provedAt -> clock.instant().isBefore(provedAt.plus(LASTS)))
                .isPresent();
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Machines.ask(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(Entrance.leadingTo("/admin/confirmation", request.getRequestURI()));
        } else {
            request.setAttribute("kept", Kept.of(request));
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/admin/confirmation/again").forward(request, response);
        }
    }
}
