package dossier.admin.comment;

import dossier.admin.Rights;
import dossier.article.Section;
import dossier.comment.Commenting;
import dossier.comment.Comments;
import dossier.comment.Margin;
import dossier.web.PageNumber;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Gathers what stands beside the text of a section, within the transaction of whoever asks. */
@Component
public class CommentsParts {

    private static final PageNumber FIRST = new PageNumber(1);
    private static final Limit OPEN = Limit.of(Commenting.MOST_OPEN);
    private static final int RESOLVED = 20;

    private final Comments comments;
    private final Margin margin;

    CommentsParts(Comments comments, Margin margin) {
        this.comments = comments;
        this.margin = margin;
    }

    public CommentsPart of(Rights rights, Section section) {
        return of(rights, section, FIRST, Typed.NOTHING);
    }

    CommentsPart of(Rights rights, Section section, PageNumber number, Typed typed) {
        List<Talk> open = margin.of(section, OPEN).stream()
                .map(note -> Talk.of(note, rights.editor()))
                .toList();
        Page<Talk> resolved = number.in(comments.resolvedBeside(section, number.of(RESOLVED)))
                .map(comment -> Talk.resolved(comment, rights.editor()));
        boolean isShown = typed.to() == 0
                || Stream.concat(open.stream(), resolved.stream()).anyMatch(talk -> talk.has(typed.to()));
        return new CommentsPart(
                "/admin/articles/" + rights.article().id() + "/sections/" + section.id() + "/comments",
                rights.canWrite(),
                section.current().number(),
                open,
                resolved,
                isShown ? typed : typed.asNew());
    }
}
