package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Section;
import dossier.journal.Journal;
import dossier.journal.Verb;
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
    private final Journal journal;

    RemovalController(Desk desk, Clock clock, Journal journal) {
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/removal")
    String create(@PathVariable long articleId, @PathVariable long id, Account editor, RedirectAttributes next) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        Section section = article.section(id).orElseThrow(NotFound::new);
        if (!section.isRemoved()) {
            article.remove(section, editor, clock.instant());
            journal.tell(editor, Verb.REMOVED, Things.of(section));
        }
        next.addFlashAttribute("removed", id);
        return "redirect:/admin/articles/" + articleId;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/removal/end")
    String destroy(@PathVariable long articleId, @PathVariable long id, Account editor) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        Section section = article.section(id).orElseThrow(NotFound::new);
        if (section.isRemoved()) {
            article.bringBack(section, clock.instant());
            journal.tell(editor, Verb.PUT_BACK, Things.of(section));
        }
        return "redirect:/admin/articles/" + articleId + "/sections/" + id;
    }
}
