package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Patience;
import dossier.admin.door.Sessions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another password for oneself: whoever knows the present one may, and is signed out everywhere else. */
@Controller
class OwnPasswordController {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Patience patience;
    private final Sessions sessions;
    private final OwnPage page;
    private final Journal journal;

    OwnPasswordController(
            Accounts accounts,
            Passwords passwords,
            Patience patience,
            Sessions sessions,
            OwnPage page,
            Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.patience = patience;
        this.sessions = sessions;
        this.page = page;
        this.journal = journal;
    }

    @PostMapping("/admin/account/password")
    @Transactional
    String update(
            @Valid @ModelAttribute("password") OwnPasswordForm form,
            BindingResult problems,
            Account editor,
            HttpServletRequest request,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        if (!patience.lasts(editor.email(), request.getRemoteAddr())) {
            problems.rejectValue("present", "admin.sign-in.too-often");
        } else if (!passwords.open(Optional.of(editor), new Password(form.present()))) {
            problems.rejectValue("present", "admin.own.wrong");
            journal.tell(editor, Verb.TURNED_AWAY, Thing.of(editor));
        }
        if (problems.hasErrors()) {
            return page.of(editor, session, model);
        }
        patience.renew(editor.email(), request.getRemoteAddr());
        accounts.getReferenceById(editor.id()).changePassword(passwords.hash(form.secret()));
        sessions.endAllBut(session.getId(), editor);
        journal.tell(editor, Verb.CHANGED_PASSWORD, Thing.of(editor));
        next.addFlashAttribute("done", "admin.own.password.changed");
        return "redirect:/admin/account";
    }
}
