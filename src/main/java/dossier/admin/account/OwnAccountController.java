package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
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
    private final OwnPage page;
    private final Journal journal;

    OwnAccountController(Accounts accounts, OwnPage page, Journal journal) {
        this.accounts = accounts;
        this.page = page;
        this.journal = journal;
    }

    @GetMapping("/admin/account")
    String show(Account editor, HttpSession session, Model model) {
        return page.of(editor, session, model);
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
            return page.of(editor, session, model);
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
