package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.NoteForm;
import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Articles;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows readers what the article says now; nothing new makes no edition. */
@Controller
class PublicationController {

    private final Articles articles;
    private final Desk desk;
    private final Clock clock;

    PublicationController(Articles articles, Desk desk, Clock clock) {
        this.articles = articles;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{id}/publication")
    @Transactional
    String create(
            @PathVariable long id,
            @Valid NoteForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        if (problems.hasErrors()) {
            next.addFlashAttribute("note", form.note());
            next.addFlashAttribute("noteProblem", problems.getAllErrors().get(0).getDefaultMessage());
        } else if (article.hasUnpublishedChanges(clock.instant())
                && article.withdrawal(clock.instant()).isEmpty()) {
            article.publish(form.note().strip(), editor, clock.instant());
            articles.save(article);
            next.addFlashAttribute("done", "admin.published");
        } else {
            next.addFlashAttribute("left", form.note());
            next.addFlashAttribute("leftWhy", "admin.published.not");
        }
        return "redirect:/admin/articles/" + id + "#_publication";
    }
}
