package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.NoteForm;
import dossier.admin.Rights;
import dossier.article.Article;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an article off the site, and brings it back. */
@Controller
@Transactional
class WithdrawalController {

    private final Desk desk;
    private final Clock clock;

    WithdrawalController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{id}/withdrawal")
    String create(
            @PathVariable long id,
            @Valid NoteForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        if (problems.hasErrors() || form.note().isBlank()) {
            next.addFlashAttribute("reason", form.note());
            next.addFlashAttribute("reasonProblem", "admin.withdraw.reason.missing");
        } else if (article.isLive(clock.instant())) {
            article.withdraw(form.note().strip(), editor, clock.instant());
        }
        return "redirect:/admin/articles/" + id + "#_withdrawal";
    }

    @PostMapping("/admin/articles/{id}/withdrawal/end")
    String destroy(@PathVariable long id, Account editor) {
        desk.take(id, editor, Rights::canPublish).bringBack(editor, clock.instant());
        return "redirect:/admin/articles/" + id + "#_withdrawal";
    }
}
