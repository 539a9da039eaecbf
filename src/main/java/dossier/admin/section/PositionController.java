package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.Whole;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Moves a section to another place in the outline. */
@Controller
class PositionController {

    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    PositionController(Desk desk, Clock clock, Journal journal) {
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** To a place counted from 0, or a step on from where it stands now; beyond the ends is at the ends. */
    @PostMapping("/admin/articles/{articleId}/sections/{id}/position")
    @Transactional
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "0") long open,
            Account editor) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        Section section = article.section(id).orElseThrow(NotFound::new);
        int present = article.sections().indexOf(section);
        article.move(section, place.isEmpty() ? present + Integer.signum(step) : Whole.of(place), clock.instant());
        if (article.sections().indexOf(section) != present) {
            journal.tell(editor, Verb.MOVED, Things.of(section));
        }
        return open == 0
                ? "redirect:/admin/articles/" + articleId
                : "redirect:/admin/articles/" + articleId + "/sections/" + open;
    }
}
