package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.article.Workbench;
import dossier.admin.article.Workbenches;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Departure;
import dossier.text.Wording;
import dossier.web.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a section says otherwise than readers see it, change by change: who made it, and how to take it back. */
@Controller
@RequestMapping("/admin/articles/{articleId}/sections/{id}/changes")
class DepartureController {

    private final Revisions revisions;
    private final Saving saving;
    private final Authors authors;
    private final Workbenches workbenches;
    private final SavedPages saved;
    private final Desk desk;
    private final Journal journal;

    DepartureController(
            Revisions revisions,
            Saving saving,
            Authors authors,
            Workbenches workbenches,
            SavedPages saved,
            Desk desk,
            Journal journal) {
        this.revisions = revisions;
        this.saving = saving;
        this.authors = authors;
        this.workbenches = workbenches;
        this.saved = saved;
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@PathVariable long articleId, @PathVariable long id, Account editor, Model model) {
        Section section = desk.section(articleId, id, editor);
        Workbench bench = workbenches.of(desk.look(articleId, editor), id);
        @Nullable
        Revision shown = bench.live() == null
                ? null
                : revisions.shownIn(bench.live(), section).orElse(null);
        model.addAttribute(
                "page",
                new DeparturesPage(
                        bench,
                        section,
                        shown,
                        DepartureLine.between(shown, section.current()),
                        shown == null ? Map.of() : authors.of(shown, section.current())));
        return "admin/section/departures";
    }

    /**
     * Takes one of them back, as a save that starts from what was looked at: what came since stays.
     *
     * @param from the number of the revision that readers see
     * @param base the number of the revision that was looked at
     */
    @PostMapping("/{index}/end")
    @Transactional
    String destroy(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable int index,
            @RequestParam int from,
            @RequestParam int base,
            Account editor,
            Model model,
            RedirectAttributes next) {
        Rights rights = desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        Revision shown = revisions.find(section, from).orElseThrow(NotFound::new);
        Revision looked = revisions.find(section, base).orElseThrow(NotFound::new);
        Saved<Revision, Joining> outcome = saving.save(articleId, id, without(index, shown, looked), base, editor)
                .orElseThrow(NotFound::new);
        if (outcome.isNew()) {
            journal.tell(editor, Verb.WROTE, Things.of(section));
        }
        return saved.page(outcome, false, rights, model, next);
    }

    private static Wording without(int index, Revision shown, Revision looked) {
        if (index == DepartureLine.HEADING) {
            return new Wording(shown.heading(), looked.text());
        }
        List<Departure> all = Departure.between(shown.text(), looked.text());
        if (index < 0 || index >= all.size()) {
            throw new NotFound();
        }
        return new Wording(looked.heading(), all.get(index).takenBack(shown.text(), looked.text()));
    }
}
