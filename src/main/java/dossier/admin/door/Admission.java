package dossier.admin.door;

import dossier.account.Account;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has just proved who they are: in a new session. */
@Component
public class Admission {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SecondStep second;
    private final Freshness freshness;
    private final Journal journal;

    Admission(SecondStep second, Freshness freshness, Journal journal) {
        this.journal = journal;
        this.second = second;
        this.freshness = freshness;
    }

    /** Lets in whoever may choose a password, unless their account asks for a second factor; says where they go on. */
    public String admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (second.isAskedOf(account)) {
            second.begin(account, request);
            return "/admin/sign-in/code";
        }
        letIn(account, request, response);
        return "/admin";
    }

    /** Lets in whoever has proved all that is asked for, from this request on. */
    void letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.setAttribute(PresentAccount.ATTRIBUTE, account);
        remember(request);
        journal.tell(account, Verb.SIGNED_IN, Thing.of(account));
    }

    /** Notes with what somebody came, so that they can tell their sessions apart, and that they have just proved who they are. */
    void remember(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        request.getSession().setAttribute(Agent.ATTRIBUTE, Agent.of(agent).words());
        freshness.renew(request.getSession());
    }
}
