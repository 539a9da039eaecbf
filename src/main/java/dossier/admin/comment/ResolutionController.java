package dossier.admin.comment;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of a comment that it is settled, or that it is not after all. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{articleId}/sections/{id}/comments/{commentId}/resolution")
class ResolutionController {

    private final Commenting commenting;
    private final Desk desk;
    private final Clock clock;

    ResolutionController(Commenting commenting, Desk desk, Clock clock) {
        this.commenting = commenting;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping
    String create(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable long commentId,
            Account editor,
            RedirectAttributes next) {
        Comment comment = first(articleId, id, commentId, editor);
        comment.resolve(editor, clock.instant());
        return CommentPages.done(comment.section(), "admin.comments.settled", next);
    }

    @PostMapping("/end")
    String destroy(
            @PathVariable long articleId,
            @PathVariable long id,
            @PathVariable long commentId,
            Account editor,
            RedirectAttributes next) {
        Comment comment = first(articleId, id, commentId, editor);
        comment.reopen();
        return CommentPages.said(comment, next);
    }

    private Comment first(long articleId, long id, long commentId, Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        return commenting.take(section, commentId).orElseThrow(NotFound::new).first();
    }
}
