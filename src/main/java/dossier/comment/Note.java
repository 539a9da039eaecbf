package dossier.comment;

import dossier.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A comment that is open, and where its passage stands today.
 *
 * @param place null for one about the whole section, and where the passage was taken out
 */
public record Note(Comment comment, @Nullable Range place) {

    public boolean isTakenOut() {
        return place == null && comment.quotation().isPresent();
    }
}
