package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a section say again what it said before: as a new revision, so that nothing is undone. */
@Controller
class RestorationController {

    private final Sections sections;
    private final Revisions revisions;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    RestorationController(Sections sections, Revisions revisions, Desk desk, Clock clock, Journal journal) {
        this.sections = sections;
        this.revisions = revisions;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/restorations")
    @Transactional
    String create(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam int number,
            Account editor,
            RedirectAttributes next) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = sections.take(articleId, id).orElseThrow(NotFound::new);
        Revision wanted = revisions.find(section, number).orElseThrow(NotFound::new);
        Revision before = section.current();
        Revision now = section.revise(wanted.wording(), editor, clock.instant());
        sections.save(section);
        if (!now.equals(before)) {
            journal.tell(editor, Verb.WENT_BACK, Things.of(section), "revision " + number);
        }
        next.addFlashAttribute("restored", number);
        return "redirect:/admin/articles/" + articleId + "/sections/" + id;
    }
}
