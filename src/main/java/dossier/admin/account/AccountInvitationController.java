package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new link for somebody who has lost the old one, or their password. */
@Controller
class AccountInvitationController {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Journal journal;

    AccountInvitationController(Accounts accounts, Inviting inviting, Journal journal) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.journal = journal;
    }

    @PostMapping("/admin/accounts/{id}/invitations")
    @Fresh
    @Transactional
    String create(@PathVariable long id, Account editor, RedirectAttributes next) {
        Policy.administrator(editor);
        Account account = accounts.findPerson(id).orElseThrow(NotFound::new);
        if (!account.isDisabled()) {
            journal.tell(editor, Verb.INVITED, Thing.of(account), account.role().word());
            next.addFlashAttribute("link", inviting.link(account, editor));
        }
        return "redirect:/admin/accounts/" + id;
    }
}
