package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.article.Workbenches;
import dossier.article.Revision;
import dossier.article.RevisionName;
import dossier.article.RevisionNames;
import dossier.article.Revisions;
import dossier.article.Section;
import dossier.history.Sitting;
import dossier.web.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a section said, and what any two of its revisions say differently. */
@Controller
@Transactional(readOnly = true)
class RevisionController {

    private static final Limit ALL = Limit.of(10_000);

    private final Revisions revisions;
    private final RevisionNames names;
    private final Workbenches workbenches;
    private final Desk desk;

    RevisionController(Revisions revisions, RevisionNames names, Workbenches workbenches, Desk desk) {
        this.revisions = revisions;
        this.names = names;
        this.workbenches = workbenches;
        this.desk = desk;
    }

    @GetMapping("/admin/articles/{articleId}/sections/{id}/revisions")
    String index(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(defaultValue = "false") boolean each,
            Account editor,
            Model model) {
        Section section = desk.section(articleId, id, editor);
        if (from > 0 && to > 0) {
            return "redirect:/admin/articles/" + articleId + "/sections/" + id + "/revisions/" + to + "?from=" + from;
        }
        model.addAttribute("bench", workbenches.of(desk.look(articleId, editor), id));
        model.addAttribute("section", section);
        model.addAttribute("history", Sitting.of(revisions.historyOf(section, ALL), each));
        return "admin/section/history";
    }

    @GetMapping("/admin/articles/{articleId}/sections/{id}/revisions/{number}")
    String show(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int from,
            Account editor,
            Model model) {
        Rights rights = desk.look(articleId, editor);
        Section section = desk.section(articleId, id, editor);
        Revision revision = revisions.find(section, number).orElseThrow(NotFound::new);
        Revision older = revisions
                .find(section, from > 0 ? from : Math.max(1, number - 1))
                .orElseThrow(NotFound::new);
        model.addAttribute("page", Comparison.of(workbenches.of(rights, id), older, revision, nameOf(revision)));
        return "admin/section/comparison";
    }

    private String nameOf(Revision revision) {
        return names.findById(revision.id()).map(RevisionName::name).orElse("");
    }

    /** The text of one, for machines: to the letter, without its heading. */
    @GetMapping(
            value = "/admin/articles/{articleId}/sections/{id}/revisions/{number}",
            produces = "text/markdown;charset=utf-8")
    @ResponseBody
    String text(@PathVariable long articleId, @PathVariable long id, @PathVariable int number, Account editor) {
        return revisions
                .find(desk.section(articleId, id, editor), number)
                .map(Revision::text)
                .orElseThrow(NotFound::new);
    }
}
