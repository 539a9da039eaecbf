package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SectionController {

    private final Saving saving;
    private final SectionPages pages;
    private final SavedPages saved;
    private final Desk desk;
    private final Journal journal;

    SectionController(Saving saving, SectionPages pages, SavedPages saved, Desk desk, Journal journal) {
        this.saving = saving;
        this.pages = pages;
        this.saved = saved;
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping("/admin/articles/{articleId}/sections/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable long articleId, @PathVariable long id, Account editor, Model model) {
        Section section = desk.section(articleId, id, editor);
        model.addAttribute("form", SectionForm.of(section.current()));
        return pages.page(desk.look(articleId, editor), section, model);
    }

    @PostMapping(value = "/admin/articles/{articleId}/sections/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @Transactional
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            Account editor,
            Model model,
            RedirectAttributes next) {
        Rights rights = desk.look(articleId, editor, Rights::canWrite);
        if (problems.hasErrors()) {
            return pages.page(rights, desk.section(articleId, id, editor), model);
        }
        Saved<Revision, Joining> outcome =
                saving.save(articleId, id, form.wording(), form.start(), editor).orElseThrow(NotFound::new);
        if (outcome.isNew()) {
            journal.tell(editor, Verb.WROTE, Things.of(outcome.state().section()));
        }
        return saved.page(outcome, form.goesOn(), rights, model, next);
    }
}
