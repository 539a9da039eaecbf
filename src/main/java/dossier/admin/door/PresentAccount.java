package dossier.admin.door;

import dossier.account.Account;
import dossier.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up whose session it is with each request, so that another role or a disabled account counts from the next one, and
 * ends a session that has lasted for longer than any may.
 */
@Component
class PresentAccount extends OncePerRequestFilter {

    static final String ATTRIBUTE = PresentAccount.class.getName();

    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;

    PresentAccount(Accounts accounts, Clock clock, @Value("${dossier.session.longest}") Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            account(signedIn, request)
                    .ifPresentOrElse(account -> request.setAttribute(ATTRIBUTE, account), () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> account(SignedIn signedIn, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || isOver(session)
                ? Optional.empty()
                : accounts.findById(signedIn.accountId()).filter(account -> !account.isDisabled());
    }

    private boolean isOver(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant());
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** It belongs into the chain of the door, and nowhere else. */
    @Configuration(proxyBeanMethods = false)
    static class InTheChainOnly {

        @Bean
        FilterRegistrationBean<PresentAccount> presentAccountRegistration(PresentAccount filter) {
            FilterRegistrationBean<PresentAccount> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
