package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.door.Fresh;
import dossier.factor.Factors;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New recovery codes, in place of the older ones. */
@Controller
class RecoveryCodeController {

    private final Factors factors;
    private final Journal journal;

    RecoveryCodeController(Factors factors, Journal journal) {
        this.journal = journal;
        this.factors = factors;
    }

    @PostMapping("/admin/account/factors/recovery-codes")
    @Fresh
    @Transactional
    String create(Account editor, RedirectAttributes next) {
        if (factors.areAskedOf(editor)) {
            next.addFlashAttribute("codes", factors.makeRecoveryCodes(editor));
            journal.tell(editor, Verb.MADE_RECOVERY_CODES, Thing.of(editor));
        }
        return "redirect:/admin/account/factors";
    }
}
