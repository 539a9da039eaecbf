package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.LabelForm;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Revision;
import dossier.article.RevisionName;
import dossier.article.RevisionNames;
import dossier.article.Revisions;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a revision a name, or takes it away where none is typed; one that somebody else gave meanwhile stays. */
@Controller
class RevisionNameController {

    private final Revisions revisions;
    private final RevisionNames names;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    RevisionNameController(Revisions revisions, RevisionNames names, Desk desk, Clock clock, Journal journal) {
        this.revisions = revisions;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/revisions/{number}/name")
    @Transactional
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable int number,
            @Valid LabelForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        desk.look(articleId, editor, Rights::canWrite);
        Revision revision =
                revisions.find(desk.section(articleId, id, editor), number).orElseThrow(NotFound::new);
        String history = "redirect:/admin/articles/" + articleId + "/sections/" + id + "/revisions";
        String present = names.findById(revision.id()).map(RevisionName::name).orElse("");
        if (form.isRefused(problems, present, next)) {
            return history + "/" + number;
        }
        call(revision, form.name(), editor);
        if (!form.name().equals(present)) {
            journal.tell(editor, Verb.NAMED, Things.of(revision.section()), form.told("revision", number));
        }
        return history;
    }

    private void call(Revision revision, String name, Account editor) {
        if (name.isEmpty()) {
            names.findById(revision.id()).ifPresent(names::delete);
            return;
        }
        names.findById(revision.id())
                .ifPresentOrElse(
                        naming -> naming.call(name, revision.ofArticle(), editor, clock.instant()),
                        () -> names.save(new RevisionName(revision, name, editor, clock.instant())));
    }
}
