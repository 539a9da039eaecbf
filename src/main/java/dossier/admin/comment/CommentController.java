package dossier.admin.comment;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import dossier.comment.Quotation;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.PageNumber;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said beside a section. */
@Controller
@RequestMapping("/admin/articles/{articleId}/sections/{id}/comments")
class CommentController {

    private final Commenting commenting;
    private final Quoting quoting;
    private final Colleagues colleagues;
    private final CommentPages pages;
    private final Desk desk;
    private final Journal journal;
    private final Clock clock;

    CommentController(
            Commenting commenting,
            Quoting quoting,
            Colleagues colleagues,
            CommentPages pages,
            Desk desk,
            Journal journal,
            Clock clock) {
        this.commenting = commenting;
        this.quoting = quoting;
        this.colleagues = colleagues;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        Section section = desk.section(articleId, id, editor);
        return pages.page(desk.look(articleId, editor), section, PageNumber.parse(page), model);
    }

    @PostMapping
    @Transactional
    String create(
            @PathVariable long articleId,
            @PathVariable long id,
            @Valid @ModelAttribute("comment") CommentForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Rights rights = desk.look(articleId, editor);
        Section section = desk.section(articleId, id, editor);
        if (problems.hasErrors()) {
            return pages.refused(rights, section, Typed.of(form, problems), model, response);
        }
        Quotation quotation =
                form.isAboutAPassage() ? quoting.find(section, form).orElse(null) : null;
        Typed refused = refused(section, form, quotation);
        return refused == null
                ? CommentPages.said(keep(section, quotation, form, rights), next)
                : pages.refused(rights, section, refused, model, response);
    }

    private @Nullable Typed refused(Section section, CommentForm form, @Nullable Quotation quotation) {
        if (form.isAboutAPassage() && quotation == null) {
            return Typed.of(form, "passage", "admin.comments.nowhere");
        }
        return commenting.isFull(section) ? Typed.of(form, "words", "admin.comments.full") : null;
    }

    private Comment keep(Section section, @Nullable Quotation quotation, CommentForm form, Rights rights) {
        Comment comment = new Comment(section, quotation, form.words(), rights.editor(), clock.instant());
        Comment kept = commenting.keep(comment, colleagues.of(rights));
        if (kept.equals(comment)) {
            journal.tell(rights.editor(), Verb.COMMENTED, Things.of(section));
        }
        return kept;
    }
}
