package dossier.admin.door;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.factor.Factors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers who has come half the way in, for ten minutes. Their session has no account yet, so that every page inside treats
 * them as a stranger; it is known whose it is all the same, and it ends with all others when their password changes.
 */
@Component
class SecondStep {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Factors factors;
    private final Clock clock;

    SecondStep(Accounts accounts, Factors factors, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.clock = clock;
    }

    boolean isAskedOf(Account account) {
        return factors.areAskedOf(account);
    }

    void begin(Account account, HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(HalfWay.ATTRIBUTE, new HalfWay(account.id(), clock.instant()));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, new SignedIn(account.id()).getName());
    }

    /** Who is half the way in; empty where nobody is, or not any more. */
    Optional<Account> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (HalfWay) session.getAttribute(HalfWay.ATTRIBUTE))
                .filter(half -> clock.instant().isBefore(half.since().plus(PATIENCE)))
                .flatMap(half -> accounts.findById(half.accountId()))
                .filter(account -> !account.isDisabled());
    }
}
