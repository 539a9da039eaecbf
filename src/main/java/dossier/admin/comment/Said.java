package dossier.admin.comment;

import dossier.account.Account;
import dossier.comment.Comment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person said.
 *
 * @param changedAt null where it stands as it was said at first
 * @param canChange whether it is whose who looks, and nobody has answered
 */
public record Said(
        long id,
        String by,
        boolean isGuest,
        Instant at,
        @Nullable Instant changedAt,
        String words,
        boolean canChange) {

    static Said of(Comment comment, Account editor) {
        return new Said(
                comment.id(),
                comment.by(),
                comment.author().isEmpty(),
                comment.saidAt(),
                comment.changedAt().orElse(null),
                comment.words(),
                comment.isBy(editor) && !comment.isAnswered());
    }
}
