package dossier.admin.comment;

import dossier.account.Account;
import dossier.admin.Desk;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is replied to it. */
@Controller
class ReplyController {

    private final Commenting commenting;
    private final Colleagues colleagues;
    private final CommentPages pages;
    private final Desk desk;
    private final Journal journal;
    private final Clock clock;

    ReplyController(
            Commenting commenting, Colleagues colleagues, CommentPages pages, Desk desk, Journal journal, Clock clock) {
        this.commenting = commenting;
        this.colleagues = colleagues;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/comments/{commentId}/replies")
    @Transactional
    String create(
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
        Comment comment = commenting.take(section, commentId).orElseThrow(NotFound::new);
        if (problems.hasErrors() || comment.isFull()) {
            Typed typed = problems.hasErrors()
                    ? Typed.of("reply", comment.first().id(), form, problems)
                    : Typed.of("reply", comment.first().id(), form, "admin.comments.replies.full");
            return pages.refused(rights, section, typed, model, response);
        }
        Comment reply = comment.reply(form.words(), editor, clock.instant());
        if (reply.isNew()) {
            journal.tell(editor, Verb.COMMENTED, Things.of(section));
        }
        return CommentPages.said(commenting.keep(reply, colleagues.of(rights)), next);
    }
}
