package dossier.admin.factor;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.admin.door.Sessions;
import dossier.factor.Factors;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factors of somebody who has lost them. */
@Controller
class AccountFactorController {

    private final Accounts accounts;
    private final Factors factors;
    private final Sessions sessions;
    private final Journal journal;

    AccountFactorController(Accounts accounts, Factors factors, Sessions sessions, Journal journal) {
        this.journal = journal;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
    }

    @PostMapping("/admin/accounts/{id}/factors/end")
    @Fresh
    @Transactional
    String destroy(@PathVariable long id, Account editor, RedirectAttributes next) {
        Policy.administrator(editor);
        Account account = accounts.findPerson(id).orElseThrow(NotFound::new);
        factors.forgetAll(account);
        sessions.endAllOf(account);
        journal.tell(editor, Verb.TOOK_FACTORS, Thing.of(account));
        next.addFlashAttribute("done", "admin.account.factors.ended");
        return "redirect:/admin/accounts/" + id;
    }
}
