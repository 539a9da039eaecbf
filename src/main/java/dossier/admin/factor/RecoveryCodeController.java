package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.door.Fresh;
import dossier.factor.Factors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New recovery codes, in place of the older ones. */
@Controller
class RecoveryCodeController {

    private final Factors factors;

    RecoveryCodeController(Factors factors) {
        this.factors = factors;
    }

    @PostMapping("/admin/account/factors/recovery-codes")
    @Fresh
    @Transactional
    String create(Account editor, RedirectAttributes next) {
        if (factors.areAskedOf(editor)) {
            next.addFlashAttribute("codes", factors.makeRecoveryCodes(editor));
        }
        return "redirect:/admin/account/factors";
    }
}
