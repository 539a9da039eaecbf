package dossier.admin.guest;

import dossier.comment.Comment;
import dossier.reading.When;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said by a link about a section, and what was answered.
 *
 * @param isSettled whether the editors have taken care of it
 * @param isFull whether there is room for no more
 */
public record Conversation(long id, List<Line> lines, boolean isSettled, boolean isFull) {

    /** What one person said. */
    public record Line(long id, String by, boolean isEditor, When at, String words) {

        static Line of(Comment comment) {
            return new Line(
                    comment.id(),
                    comment.by(),
                    comment.author().isPresent(),
                    new When(comment.saidAt()),
                    comment.words());
        }
    }

    static Conversation of(Comment first) {
        return new Conversation(
                first.id(),
                Stream.concat(Stream.of(first), first.replies().stream())
                        .map(Line::of)
                        .toList(),
                first.isResolved(),
                first.isFull());
    }
}
