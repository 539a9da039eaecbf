package dossier.admin.account;

import dossier.account.Account;
import dossier.admin.door.Sessions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SessionController {

    private final Sessions sessions;
    private final Journal journal;

    SessionController(Sessions sessions, Journal journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    /** Signs out everywhere, here too. */
    @PostMapping("/admin/account/sessions/end")
    String destroy(Account editor) {
        sessions.endAllOf(editor);
        journal.tell(editor, Verb.SIGNED_OUT_EVERYWHERE, Thing.of(editor));
        return "redirect:/admin/sign-in";
    }
}
