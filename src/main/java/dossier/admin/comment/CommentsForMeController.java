package dossier.admin.comment;

import dossier.account.Account;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for whoever has signed in. */
@Controller
class CommentsForMeController {

    private final CommentsForMe forMe;

    CommentsForMeController(CommentsForMe forMe) {
        this.forMe = forMe;
    }

    @GetMapping("/admin/comments")
    @Transactional(readOnly = true)
    String index(Account editor, Model model) {
        model.addAttribute("forMe", forMe.all(editor));
        model.addAttribute("most", CommentsForMe.MOST);
        return "admin/comment/for-me";
    }
}
