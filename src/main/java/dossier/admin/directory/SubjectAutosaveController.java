package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Machines;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.directory.Entry;
import dossier.directory.EntrySaving;
import dossier.directory.ParticularsJoining;
import dossier.directory.Subject;
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

/** The same as saving a subject's form, for scripts: 409 with both where they clash, 422 where one cannot be kept. */
@Controller
class SubjectAutosaveController {

    private final EntrySaving saving;
    private final SubjectPages pages;
    private final SubjectDesk desk;
    private final Journal journal;

    SubjectAutosaveController(EntrySaving saving, SubjectPages pages, SubjectDesk desk, Journal journal) {
        this.saving = saving;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping(
            value = "/admin/{shelf:people|organisations|products}/{id}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    ResponseEntity<?> create(
            @PathVariable String shelf,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult problems,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        if (problems.hasErrors()) {
            return Machines.refusal(problems);
        }
        Saved<Entry, ParticularsJoining> saved = saving.save(id, pages.particulars(form), Whole.of(form.base()), editor)
                .orElseThrow(NotFound::new);
        if (saved.isNew()) {
            journal.tell(editor, Verb.REVISED, Things.of(subject));
        }
        return Machines.answer(saved.isClashing(), prefer, SubjectAnswer.of(saved));
    }
}
