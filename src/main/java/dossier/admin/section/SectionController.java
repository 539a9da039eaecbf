package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.history.Removed;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Wording;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
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

    private final Articles articles;
    private final Saving saving;
    private final Removed removed;
    private final SectionPages pages;
    private final SavedPages saved;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    SectionController(
            Articles articles,
            Saving saving,
            Removed removed,
            SectionPages pages,
            SavedPages saved,
            Desk desk,
            Clock clock,
            Journal journal) {
        this.articles = articles;
        this.saving = saving;
        this.removed = removed;
        this.pages = pages;
        this.saved = saved;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{articleId}/sections")
    @Transactional
    String create(
            @PathVariable long articleId,
            @ModelAttribute("form") NewSectionForm form,
            BindingResult problems,
            Account editor,
            Model model) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        if (form.isTooLong()) {
            problems.rejectValue("heading", "admin.problem.long");
            return pages.beginning(desk.look(articleId, editor), model);
        }
        Wording wording = removed.from(form.wording(), articleId);
        Section section = article.sectionBegunAt(form.index(), wording, editor, clock.instant())
                .orElseGet(() -> add(article, wording, form.index(), editor));
        return "redirect:/admin/articles/" + articleId + "/sections/" + section.id();
    }

    private Section add(Article article, Wording wording, int index, Account editor) {
        Section section = article.add(wording, editor, clock.instant());
        article.move(section, index, clock.instant());
        articles.save(article);
        journal.tell(editor, Verb.ADDED, Things.of(section));
        return section;
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
