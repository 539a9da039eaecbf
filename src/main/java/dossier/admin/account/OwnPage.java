package dossier.admin.account;

import dossier.account.Account;
import dossier.admin.door.Sessions;
import dossier.factor.Factors;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one's own account, with whatever was typed into one of its forms. */
@Component
class OwnPage {

    private final Sessions sessions;
    private final Factors factors;

    OwnPage(Sessions sessions, Factors factors) {
        this.sessions = sessions;
        this.factors = factors;
    }

    String of(Account editor, HttpSession session, Model model) {
        if (!model.containsAttribute("name")) {
            model.addAttribute("name", new NameForm(editor.name()));
        }
        if (!model.containsAttribute("password")) {
            model.addAttribute("password", OwnPasswordForm.empty());
        }
        model.addAttribute("areFactorsAsked", factors.areAskedOf(editor));
        model.addAttribute("places", sessions.of(editor, session.getId()));
        return "admin/account/own";
    }
}
