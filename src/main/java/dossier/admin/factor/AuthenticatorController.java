package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.door.Fresh;
import dossier.admin.door.Sessions;
import dossier.factor.Authenticator;
import dossier.factor.Authenticators;
import dossier.factor.Factors;
import dossier.factor.Secret;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.web.BaseUrl;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An app that shows codes: is set up, counts from its first code on, and is taken away. */
@Controller
@Transactional
class AuthenticatorController {

    private static final String FACTORS = "redirect:/admin/account/factors";

    private final Factors factors;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final BaseUrl base;
    private final Journal journal;

    AuthenticatorController(
            Factors factors, Authenticators authenticators, Sessions sessions, BaseUrl base, Journal journal) {
        this.journal = journal;
        this.factors = factors;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.base = base;
    }

    @GetMapping("/admin/account/factors/authenticator")
    String show(Account editor, Model model) {
        model.addAttribute("form", new CodeForm(""));
        return page(editor, model);
    }

    @PostMapping("/admin/account/factors/authenticator")
    @Fresh
    String create(Account editor) {
        factors.begin(editor);
        return FACTORS + "/authenticator";
    }

    @PostMapping("/admin/account/factors/authenticator/confirmation")
    @Fresh
    String update(
            @ModelAttribute("form") CodeForm form,
            BindingResult problems,
            Account editor,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        if (!factors.confirm(editor, form.code())) {
            problems.rejectValue("code", "admin.authenticator.wrong");
            return page(editor, model);
        }
        if (factors.recoveryCodesLeft(editor) == 0) {
            next.addFlashAttribute("codes", factors.makeRecoveryCodes(editor));
        }
        sessions.endAllBut(session.getId(), editor);
        journal.tell(editor, Verb.ADDED_FACTOR, Thing.of(editor));
        next.addFlashAttribute("done", "admin.authenticator.done");
        return FACTORS;
    }

    @PostMapping("/admin/account/factors/authenticator/end")
    @Fresh
    String destroy(Account editor, RedirectAttributes next) {
        if (factors.forgetAuthenticator(editor)) {
            journal.tell(editor, Verb.REMOVED_FACTOR, Thing.of(editor));
            next.addFlashAttribute("done", "admin.authenticator.ended");
        } else {
            next.addFlashAttribute("problem", "admin.factors.last");
        }
        return FACTORS;
    }

    private String page(Account editor, Model model) {
        Optional<Secret> secret = authenticators.findByAccount(editor).flatMap(Authenticator::next);
        secret.ifPresent(next -> {
            model.addAttribute("secret", next.inGroups());
            model.addAttribute("picture", QrPicture.of(next.address(issuer(), editor.email())));
        });
        return secret.isPresent() ? "admin/factor/authenticator" : FACTORS;
    }

    /** Under what an app lists the codes: with the host, so that two installations can be told apart. */
    private String issuer() {
        return "Dossier " + URI.create(base.of("/")).getHost();
    }
}
