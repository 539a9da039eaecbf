package dossier.admin.comment;

import dossier.account.Account;
import dossier.comment.Comment;
import dossier.comment.Note;
import dossier.comment.Quotation;
import dossier.text.Range;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies.
 *
 * @param passage the words that it is about, shortened; null where it is about all of the section
 * @param place where these stand today; null where they do not, or where nobody looked
 * @param isTakenOut whether they do not stand in the text any more
 */
public record Talk(
        @Nullable String passage,
        @Nullable Range place,
        boolean isTakenOut,
        Said first,
        List<Said> replies,
        boolean isFull,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    private static final int LONGEST_PASSAGE = 300;

    static Talk of(Note note, Account editor) {
        return of(note.comment(), note.place(), note.isTakenOut(), editor);
    }

    static Talk resolved(Comment comment, Account editor) {
        return of(comment, null, false, editor);
    }

    private static Talk of(Comment comment, @Nullable Range place, boolean isTakenOut, Account editor) {
        return new Talk(
                passage(comment),
                place,
                isTakenOut,
                Said.of(comment, editor),
                comment.replies().stream().map(reply -> Said.of(reply, editor)).toList(),
                comment.isFull(),
                comment.resolvedBy().map(Account::name).orElse(null),
                comment.resolvedAt().orElse(null));
    }

    static @Nullable String passage(Comment comment) {
        return comment.quotation().map(Quotation::words).map(Talk::shortened).orElse(null);
    }

    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_PASSAGE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_PASSAGE)) + "…";
    }

    /** Whether that comment or reply is part of it. */
    boolean has(long comment) {
        return id() == comment || replies.stream().anyMatch(reply -> reply.id() == comment);
    }

    public long id() {
        return first.id();
    }
}
