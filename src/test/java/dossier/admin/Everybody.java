package dossier.admin;

import dossier.Desk;
import dossier.Newsroom;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asks: those who have signed in, and those whom nobody lets in. */
final class Everybody {

    static final String THE_WRITER = "the writer";
    static final String ANOTHER_WRITER = "another writer";
    static final String ONCE_AN_EDITOR = "an editor once";
    static final String AN_EDITOR = "an editor";
    static final String NOBODY = "nobody";
    static final String AN_ADMINISTRATOR = "an admin";

    final Map<String, Desk> inside = new LinkedHashMap<>();
    final Map<String, Desk> outside = new LinkedHashMap<>();

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    Everybody(ApplicationContext context) {
        Newsroom newsroom = context.getBean(Newsroom.class);
        accounts = context.getBean(Accounts.class);
        transaction = context.getBean(TransactionTemplate.class);
        inside.put(THE_WRITER, newsroom.desk(Role.WRITER));
        inside.put(ANOTHER_WRITER, newsroom.desk(Role.WRITER));
        inside.put(ONCE_AN_EDITOR, newsroom.desk(Role.EDITOR));
        inside.put(AN_EDITOR, newsroom.desk(Role.EDITOR));
        inside.put(AN_ADMINISTRATOR, newsroom.desk(Role.ADMIN));
        becomes(ONCE_AN_EDITOR, Role.WRITER);
        outside.put(NOBODY, newsroom.stranger());
        outside.put("somebody disabled", disabled(newsroom.desk(Role.ADMIN)));
        outside.put("somebody whose session ended", signedOut(newsroom.desk(Role.ADMIN)));
    }

    Desk desk(String who) {
        return Objects.requireNonNull(inside.get(who), who);
    }

    /** Also of those whom nobody lets in. */
    Desk anyDesk(String who) {
        return Objects.requireNonNull(inside.getOrDefault(who, outside.get(who)), who);
    }

    Account account(String who) {
        return desk(who).account();
    }

    void becomes(String who, Role role) {
        change(account(who), account -> account.become(role));
    }

    private Desk disabled(Desk desk) {
        change(desk.account(), account -> account.disable(Instant.now()));
        return desk;
    }

    private void change(Account somebody, Consumer<Account> what) {
        transaction.executeWithoutResult(
                status -> what.accept(accounts.findPerson(somebody.id()).orElseThrow()));
    }

    private static Desk signedOut(Desk desk) {
        String cookie = desk.cookie();
        desk.sends("/admin/sign-out");
        desk.holds(cookie);
        return desk;
    }
}
