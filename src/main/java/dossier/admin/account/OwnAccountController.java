package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.door.Sessions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.text.Wording;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name, and where one is signed in. */
@Controller
class OwnAccountController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;

    OwnAccountController(Accounts accounts, Sessions sessions, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
    }

    @GetMapping("/admin/account")
    String show(Account editor, HttpSession session, Model model) {
        model.addAttribute("name", new NameForm(editor.name()));
        model.addAttribute("password", OwnPasswordForm.empty());
        model.addAttribute("places", sessions.of(editor, session.getId()));
        return "admin/account/own";
    }

    @PostMapping("/admin/account")
    @Transactional
    String update(
            @Valid @ModelAttribute("name") NameForm form,
            BindingResult problems,
            Account editor,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        if (problems.hasErrors()) {
            model.addAttribute("password", OwnPasswordForm.empty());
            model.addAttribute("places", sessions.of(editor, session.getId()));
            return "admin/account/own";
        }
        Account me = accounts.getReferenceById(editor.id());
        me.rename(Wording.inOneForm(form.name()).strip());
        if (!me.name().equals(editor.name())) {
            journal.tell(editor, Verb.RENAMED, Thing.of(me), editor.name() + " → " + me.name());
        }
        next.addFlashAttribute("done", "admin.own.renamed");
        return "redirect:/admin/account";
    }
}
