package dossier.admin.account;

import dossier.account.Account;
import dossier.admin.door.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Signs out everywhere, here too. */
    @PostMapping("/admin/account/sessions/end")
    String destroy(Account editor) {
        sessions.endAllOf(editor);
        return "redirect:/admin/sign-in";
    }
}
