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

/** Lets somebody in who has just proved who they are in another way than by signing in: in a new session. */
@Component
public class Admission {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Journal journal;

    Admission(Journal journal) {
        this.journal = journal;
    }

    public void admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id()), null, List.of()));
        contexts.saveContext(context, request, response);
        remember(request);
        journal.tell(account, Verb.SIGNED_IN, Thing.of(account));
    }

    /** Notes with what somebody came, so that they can tell their sessions apart. */
    static void remember(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        request.getSession().setAttribute(Agent.ATTRIBUTE, Agent.of(agent).words());
    }
}
