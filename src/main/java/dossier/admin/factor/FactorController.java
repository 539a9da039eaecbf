package dossier.admin.factor;

import dossier.account.Account;
import dossier.factor.Authenticator;
import dossier.factor.Authenticators;
import dossier.factor.Factors;
import dossier.factor.Passkeys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own second factors. */
@Controller
class FactorController {

    private final Factors factors;
    private final Authenticators authenticators;
    private final Passkeys passkeys;

    FactorController(Factors factors, Authenticators authenticators, Passkeys passkeys) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.authenticators = authenticators;
    }

    @GetMapping("/admin/account/factors")
    String show(Account editor, Model model) {
        model.addAttribute("areAsked", factors.areAskedOf(editor));
        model.addAttribute("areOwed", factors.areOwedBy(editor));
        model.addAttribute("left", factors.recoveryCodesLeft(editor));
        model.addAttribute("passkeys", passkeys.of(editor));
        authenticators
                .findByAccount(editor)
                .filter(Authenticator::isSetUp)
                .ifPresent(authenticator -> model.addAttribute("authenticator", authenticator));
        return "admin/factor/factors";
    }
}
