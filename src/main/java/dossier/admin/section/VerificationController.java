package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.Whole;
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

/** Finds what a section says to be right. What somebody has saved since it was looked at is looked at first. */
@Controller
class VerificationController {

    private final Sections sections;
    private final Journal journal;
    private final Desk desk;
    private final Clock clock;

    VerificationController(Sections sections, Journal journal, Desk desk, Clock clock) {
        this.sections = sections;
        this.journal = journal;
        this.desk = desk;
        this.clock = clock;
    }

    /** Marks it as right today. The revision that was shown goes along, since nobody vouches for words they have not seen. */
    @PostMapping("/admin/articles/{articleId}/sections/{id}/verification")
    @Transactional
    String create(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String shown,
            Account editor,
            RedirectAttributes next) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = sections.take(articleId, id).orElseThrow(NotFound::new);
        boolean isShown = section.current().number() == Whole.of(shown);
        if (isShown) {
            section.verify(editor, clock.instant());
            journal.tell(editor, Verb.VERIFIED, Things.of(section));
        }
        next.addFlashAttribute("verified", isShown);
        return "redirect:/admin/articles/" + articleId + "/sections/" + id + "#_verification";
    }
}
