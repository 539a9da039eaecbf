package dossier.admin.comment;

import dossier.comment.Comment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as one line of a list.
 *
 * @param address where it stands
 * @param passage the words that it is about; null where it is about all of its section
 * @param by who said the last of it, and when
 */
public record TalkLine(String address, @Nullable String passage, String words, String by, Instant at, int replies) {

    static TalkLine of(Comment comment) {
        List<Comment> replies = comment.replies();
        Comment last = replies.isEmpty() ? comment : replies.get(replies.size() - 1);
        return new TalkLine(
                "/admin/articles/" + comment.section().article().id() + "/sections/"
                        + comment.section().id() + "#comment-" + comment.id(),
                Talk.passage(comment),
                Talk.shortened(last.words()),
                last.by(),
                last.saidAt(),
                replies.size());
    }
}
