package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.door.Fresh;
import dossier.admin.door.Sessions;
import dossier.admin.passkey.RelyingParty;
import dossier.factor.Factors;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: a device makes one, it gets a name, and it is taken away. */
@Controller
@Transactional
class OwnPasskeyController {

    private static final String FACTORS = "redirect:/admin/account/factors";

    private final RelyingParty party;
    private final Factors factors;
    private final Sessions sessions;
    private final Journal journal;

    OwnPasskeyController(RelyingParty party, Factors factors, Sessions sessions, Journal journal) {
        this.journal = journal;
        this.party = party;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping("/admin/account/factors/passkeys/new")
    @Fresh
    String edit(Model model) {
        model.addAttribute("form", PasskeyForm.empty());
        return "admin/factor/passkey";
    }

    @PostMapping(path = "/admin/account/factors/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @Fresh
    @ResponseBody
    String invite(Account editor, HttpServletRequest request) {
        return party.invite(editor, request);
    }

    @PostMapping("/admin/account/factors/passkeys")
    @Fresh
    String create(
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult problems,
            Account editor,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!problems.hasErrors() && !party.register(editor, form.calledName(), form.credential(), request)) {
            problems.rejectValue("name", form.credential().isEmpty() ? "admin.passkey.none" : "admin.passkey.refused");
        }
        if (problems.hasErrors()) {
            return "admin/factor/passkey";
        }
        if (factors.recoveryCodesLeft(editor) == 0) {
            next.addFlashAttribute("codes", factors.makeRecoveryCodes(editor));
        }
        sessions.endAllBut(request.getSession().getId(), editor);
        journal.tell(editor, Verb.ADDED_FACTOR, Thing.of(editor), form.calledName());
        next.addFlashAttribute("done", "admin.passkey.done");
        return FACTORS;
    }

    @PostMapping("/admin/account/factors/passkeys/{id}/end")
    @Fresh
    String destroy(@PathVariable long id, Account editor, RedirectAttributes next) {
        if (factors.forgetPasskey(id, editor)) {
            journal.tell(editor, Verb.REMOVED_FACTOR, Thing.of(editor));
            next.addFlashAttribute("done", "admin.passkey.ended");
        } else {
            next.addFlashAttribute("problem", "admin.factors.last");
        }
        return FACTORS;
    }
}
