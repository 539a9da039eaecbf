package dossier.admin.comment;

import dossier.admin.Sayable;
import dossier.comment.Comment;
import java.util.Objects;

/** What somebody replies, or wants to have said instead. */
record WordsForm(
        @Sayable(longest = Comment.LONGEST, isRequired = true)
        String words) {

    WordsForm {
        words = Objects.requireNonNullElse(words, "");
    }
}
