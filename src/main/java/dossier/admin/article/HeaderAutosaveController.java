package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Machines;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.article.Article;
import dossier.article.Header;
import dossier.article.HeaderSaving;
import dossier.article.MastheadJoining;
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

/** The same as saving a header's form, for scripts: 409 with both where they clash, 422 where one cannot be kept. */
@Controller
class HeaderAutosaveController {

    private final HeaderSaving saving;
    private final Filing filing;
    private final Desk desk;
    private final Journal journal;

    HeaderAutosaveController(HeaderSaving saving, Filing filing, Desk desk, Journal journal) {
        this.saving = saving;
        this.filing = filing;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping(value = "/admin/articles/{id}/header", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    ResponseEntity<?> create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HeaderForm form,
            BindingResult problems,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Account editor) {
        Article article = desk.take(id, editor, Rights::canWrite);
        if (problems.hasErrors()) {
            return Machines.refusal(problems);
        }
        Saved<Header, MastheadJoining> saved = saving.save(
                        id, filing.masthead(form, editor), Whole.of(form.base()), editor)
                .orElseThrow(NotFound::new);
        if (saved.isNew()) {
            journal.tell(editor, Verb.REVISED, Things.of(article));
        }
        return Machines.answer(saved.isClashing(), prefer, HeaderAnswer.of(saved));
    }
}
