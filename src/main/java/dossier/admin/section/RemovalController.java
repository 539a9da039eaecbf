package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Article;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes sections out of an article, and puts them back. */
@Controller
@Transactional
class RemovalController {

    private final Desk desk;
    private final Clock clock;

    RemovalController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/removal")
    String create(@PathVariable long articleId, @PathVariable long id, Account editor, RedirectAttributes next) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        article.remove(article.section(id).orElseThrow(NotFound::new), editor, clock.instant());
        next.addFlashAttribute("removed", id);
        return "redirect:/admin/articles/" + articleId;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/removal/end")
    String destroy(@PathVariable long articleId, @PathVariable long id, Account editor) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        article.bringBack(article.section(id).orElseThrow(NotFound::new), clock.instant());
        return "redirect:/admin/articles/" + articleId + "/sections/" + id;
    }
}
