package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.admin.door.Sessions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shuts somebody out, and lets them in again. */
@Controller
@Transactional
class DisablementController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;
    private final Journal journal;

    DisablementController(Accounts accounts, Sessions sessions, Clock clock, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/accounts/{id}/disablement")
    @Fresh
    String create(@PathVariable long id, Account editor, RedirectAttributes next) {
        Account account = find(id, editor);
        if (accounts.isLastAdministrator(account)) {
            next.addFlashAttribute("problem", "admin.problem.last");
        } else if (!account.isDisabled()) {
            account.disable(clock.instant());
            sessions.endAllOf(account);
            journal.tell(editor, Verb.DISABLED, Thing.of(account));
        }
        return "redirect:/admin/accounts/" + id;
    }

    @PostMapping("/admin/accounts/{id}/disablement/end")
    @Fresh
    String destroy(@PathVariable long id, Account editor) {
        Account account = find(id, editor);
        if (account.isDisabled()) {
            account.enable();
            journal.tell(editor, Verb.ENABLED, Thing.of(account));
        }
        return "redirect:/admin/accounts/" + id;
    }

    private Account find(long id, Account editor) {
        Policy.administrator(editor);
        return accounts.findPerson(id).orElseThrow(NotFound::new);
    }
}
