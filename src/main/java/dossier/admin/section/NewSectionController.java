package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Section;
import dossier.history.Removed;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Wording;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins sections. */
@Controller
class NewSectionController {

    private final Articles articles;
    private final Removed removed;
    private final SectionPages pages;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    NewSectionController(
            Articles articles, Removed removed, SectionPages pages, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.removed = removed;
        this.pages = pages;
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
            Model model,
            RedirectAttributes next) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        if (form.isTooLong()) {
            problems.rejectValue("heading", "admin.problem.long");
            return pages.beginning(desk.look(articleId, editor), model);
        }
        Wording wording = removed.from(form.wording(), articleId);
        Section section = article.sectionBegunAt(form.index(), wording, editor, clock.instant())
                .orElseGet(() -> add(article, wording, form.index(), editor));
        next.addFlashAttribute("begun", true);
        return "redirect:/admin/articles/" + articleId + "/sections/" + section.id();
    }

    private Section add(Article article, Wording wording, int index, Account editor) {
        Section section = article.add(wording, editor, clock.instant());
        article.move(section, index, clock.instant());
        articles.save(article);
        journal.tell(editor, Verb.ADDED, Things.of(section));
        return section;
    }
}
