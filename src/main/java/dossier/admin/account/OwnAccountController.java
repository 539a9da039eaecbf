package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
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

    OwnAccountController(Accounts accounts, OwnPage page) {
        this.accounts = accounts;
        this.page = page;
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
        accounts.getReferenceById(editor.id())
                .rename(Wording.inOneForm(form.name()).strip());
        next.addFlashAttribute("done", "admin.own.renamed");
        return "redirect:/admin/account";
    }
}
