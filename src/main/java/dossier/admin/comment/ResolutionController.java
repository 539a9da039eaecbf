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
    private final Journal journal;
    private final Clock clock;

    ResolutionController(Commenting commenting, Desk desk, Journal journal, Clock clock) {
        this.commenting = commenting;
        this.desk = desk;
        this.journal = journal;
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
        if (!comment.isResolved()) {
            comment.resolve(editor, clock.instant());
            journal.tell(editor, Verb.RESOLVED_COMMENT, Things.of(comment.section()));
        }
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
        if (comment.isResolved()) {
            comment.reopen();
            journal.tell(editor, Verb.REOPENED_COMMENT, Things.of(comment.section()));
        }
        return CommentPages.said(comment, next);
    }

    private Comment first(long articleId, long id, long commentId, Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        return commenting.take(section, commentId).orElseThrow(NotFound::new).first();
    }
}
