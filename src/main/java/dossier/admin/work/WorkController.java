package dossier.admin.work;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.comment.CommentsForMe;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WorkController {

    private final WorkInHand work;
    private final CommentsForMe comments;
    private final Clock clock;

    WorkController(WorkInHand work, CommentsForMe comments, Clock clock) {
        this.work = work;
        this.comments = comments;
        this.clock = clock;
    }

    @GetMapping("/admin")
    @Transactional(readOnly = true)
    String show(Account editor, Model model) {
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        model.addAttribute("work", work.of(editor, mine, clock.instant()));
        model.addAttribute("forMe", comments.few(editor));
        return "admin/work/work";
    }
}
