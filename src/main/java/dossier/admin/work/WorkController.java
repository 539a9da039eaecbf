package dossier.admin.work;

import dossier.account.Account;
import dossier.account.Role;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WorkController {

    private final WorkInHand work;
    private final Clock clock;

    WorkController(WorkInHand work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/admin")
    @Transactional(readOnly = true)
    String show(Account editor, Model model) {
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        model.addAttribute("work", work.of(editor, mine, clock.instant()));
        return "admin/work/work";
    }
}
