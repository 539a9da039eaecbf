package dossier.admin.comment;

import dossier.admin.Sayable;
import dossier.admin.Whole;
import dossier.comment.Comment;
import dossier.text.Wording;
import java.util.Objects;

/**
 * What somebody wants to say beside a section.
 *
 * @param passage the words that it is about; empty for all of the section
 * @param at where the passage begins in the text of that revision, if the page knows
 * @param base the number of the revision that was looked at
 */
record CommentForm(
        @Sayable(longest = Comment.LONGEST, isRequired = true)
        String words,

        @Sayable(longest = LONGEST_PASSAGE) String passage,
        String at,
        String base) {

    static final int LONGEST_PASSAGE = 20_000;

    CommentForm {
        words = Objects.requireNonNullElse(words, "");
        passage = Objects.requireNonNullElse(passage, "");
        at = Objects.requireNonNullElse(at, "");
        base = Objects.requireNonNullElse(base, "");
    }

    boolean isAboutAPassage() {
        return !Wording.isBlank(passage);
    }

    String passageInOneForm() {
        return Wording.inOneForm(passage);
    }

    int place() {
        return Whole.of(at);
    }

    int revision() {
        return Whole.of(base);
    }
}
