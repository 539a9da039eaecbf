package dossier.admin.door;

import dossier.account.Account;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and the end of it. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * One place where somebody is signed in.
     *
     * @param agent what with, in words; may be empty
     * @param isThis whether it is the session that asks
     */
    public record Place(String agent, Instant since, Instant used, boolean isThis) {}

    /** The most recently used first. */
    public List<Place> of(Account account, String present) {
        return of(account).stream()
                .filter(session -> session.getAttribute(HalfWay.ATTRIBUTE) == null)
                .map(session -> place(session, present))
                .sorted(Comparator.comparing(Place::used).reversed())
                .toList();
    }

    public void endAllOf(Account account) {
        of(account).forEach(session -> sessions.deleteById(session.getId()));
    }

    public void endAllBut(String present, Account account) {
        of(account).stream()
                .map(Session::getId)
                .filter(id -> !id.equals(present))
                .forEach(sessions::deleteById);
    }

    private Collection<? extends Session> of(Account account) {
        return sessions.findByPrincipalName(Long.toString(account.id())).values();
    }

    private static Place place(Session session, String present) {
        return new Place(
                Objects.requireNonNullElse(session.getAttribute(Agent.ATTRIBUTE), ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(present));
    }
}
