package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.NoteForm;
import dossier.admin.Rights;
import dossier.article.Revision;
import dossier.article.RevisionName;
import dossier.article.RevisionNames;
import dossier.article.Revisions;
import dossier.text.Wording;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives a revision a name, or takes it away where none is typed. */
@Controller
class RevisionNameController {

    private static final int LONGEST = 200;

    private final Revisions revisions;
    private final RevisionNames names;
    private final Desk desk;
    private final Clock clock;

    RevisionNameController(Revisions revisions, RevisionNames names, Desk desk, Clock clock) {
        this.revisions = revisions;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/revisions/{number}/name")
    @Transactional
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable int number,
            @Valid NoteForm form,
            BindingResult problems,
            Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        Revision revision =
                revisions.find(desk.section(articleId, id, editor), number).orElseThrow(NotFound::new);
        String name = problems.hasErrors() ? "" : Wording.inOneForm(form.note()).strip();
        if (name.isEmpty()) {
            names.findById(revision.id()).ifPresent(names::delete);
        } else {
            call(revision, name.substring(0, Math.min(name.length(), LONGEST)), editor);
        }
        return "redirect:/admin/articles/" + articleId + "/sections/" + id + "/revisions";
    }

    private void call(Revision revision, String name, Account editor) {
        names.findById(revision.id())
                .ifPresentOrElse(
                        naming -> naming.call(name, editor, clock.instant()),
                        () -> names.save(new RevisionName(revision, name, editor, clock.instant())));
    }
}
