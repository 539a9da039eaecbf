package dossier.admin.comment;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Refused;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an author change or take back their own words, as long as nobody has answered. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{articleId}/sections/{id}/comments/{commentId}")
class OwnWordsController {

    private static final String ANSWERED = "admin.comments.answered";

    private final Commenting commenting;
    private final Colleagues colleagues;
    private final CommentPages pages;
    private final Desk desk;
    private final Journal journal;
    private final Clock clock;

    OwnWordsController(
            Commenting commenting, Colleagues colleagues, CommentPages pages, Desk desk, Journal journal, Clock clock) {
        this.commenting = commenting;
        this.colleagues = colleagues;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable long commentId,
            @Valid @ModelAttribute("comment") WordsForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Rights rights = desk.look(articleId, editor);
        Section section = desk.section(articleId, id, editor);
        Comment comment = own(section, commentId, editor);
        if (problems.hasErrors()) {
            Typed typed = Typed.of("change", commentId, form, problems);
            return pages.refused(rights, section, typed, model, response);
        }
        if (comment.isAnswered()) {
            Typed typed = Typed.of("reply", comment.first().id(), form, ANSWERED);
            return pages.refused(rights, section, typed, model, response);
        }
        if (commenting.rephrase(comment, form.words(), colleagues.of(rights), clock.instant())) {
            journal.tell(editor, Verb.REPHRASED_COMMENT, Things.of(section));
        }
        return CommentPages.said(comment, next);
    }

    @PostMapping("/removal")
    String destroy(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable long commentId,
            Account editor,
            RedirectAttributes next) {
        Section section = desk.section(articleId, id, editor);
        Comment comment = own(section, commentId, editor);
        if (comment.isAnswered()) {
            return CommentPages.done(section, ANSWERED, next);
        }
        commenting.takeBack(comment);
        journal.tell(editor, Verb.TOOK_BACK_COMMENT, Things.of(section));
        return CommentPages.done(section, "admin.comments.taken-back", next);
    }

    private Comment own(Section section, long id, Account editor) {
        Comment comment = commenting.take(section, id).orElseThrow(NotFound::new);
        if (!comment.isBy(editor)) {
            throw new Refused(Things.of(section));
        }
        return comment;
    }
}
