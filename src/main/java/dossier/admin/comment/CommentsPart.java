package dossier.admin.comment;

import dossier.comment.Commenting;
import java.util.List;
import org.springframework.data.domain.Page;

/**
 * What stands beside the text of a section.
 *
 * @param address where it is said
 * @param canResolve whether who looks may write there
 * @param revision the number of the revision that the places are those of
 */
public record CommentsPart(
        String address, boolean canResolve, int revision, List<Talk> open, Page<Talk> resolved, Typed typed) {

    /** Whether what was resolved is looked through, or something was typed there. */
    public boolean showsResolved() {
        return resolved.getNumber() > 0 || resolved.stream().anyMatch(talk -> talk.has(typed.to()));
    }

    /** Whether guests have said more than is shown. */
    public boolean isBounded() {
        return open.stream().filter(talk -> talk.first().isGuest()).count() >= Commenting.MOST_OPEN;
    }

    public boolean isEmpty() {
        return open.isEmpty() && resolved.getTotalElements() == 0;
    }
}
