package dossier.admin.door;

import dossier.account.Account;
import dossier.admin.Machines;
import dossier.factor.Factors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads whoever needs a second factor and has none to the page where they get one, and lets them go nowhere else before. What
 * they were sending is shown to them again with a button that sends it on.
 */
@Configuration(proxyBeanMethods = false)
class Obligation implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FACTORS = "/admin/account/factors";
    private static final List<String> OPEN = List.of(FACTORS, "/admin/confirmation", "/admin/sign-in");

    private final Factors factors;

    Obligation(Factors factors) {
        this.factors = factors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/admin/**").order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        boolean isOwed = OPEN.stream().noneMatch(request.getRequestURI()::startsWith)
                && request.getAttribute(PresentAccount.ATTRIBUTE) instanceof Account account
                && factors.areOwedBy(account);
        if (isOwed) {
            lead(request, response);
        }
        return !isOwed;
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Machines.ask(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"owed\": \"" + FACTORS + "\"}");
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(FACTORS);
        } else {
            request.setAttribute("kept", Kept.of(request));
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(FACTORS + "/owed").forward(request, response);
        }
    }
}
