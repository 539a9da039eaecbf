package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Machines;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.article.Saving;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The same as saving a section's form, for scripts: 409 with both texts where they clash, 422 where a text cannot be kept. */
@Controller
class AutosaveController {

    private final Saving saving;
    private final Desk desk;
    private final Journal journal;

    AutosaveController(Saving saving, Desk desk, Journal journal) {
        this.saving = saving;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping(value = "/admin/articles/{articleId}/sections/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    ResponseEntity<?> create(
            @PathVariable long articleId,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        if (problems.hasErrors()) {
            return Machines.refusal(problems);
        }
        Saved<Revision, Joining> saved =
                saving.save(articleId, id, form.wording(), form.start(), editor).orElseThrow(NotFound::new);
        if (saved.isNew()) {
            journal.tell(editor, Verb.WROTE, Things.of(saved.state().section()));
        }
        return Machines.answer(saved.isClashing(), prefer, SavedAnswer.of(saved));
    }
}
