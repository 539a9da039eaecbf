package dossier.admin.article;

import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.Header;
import dossier.article.OutlineLine;
import dossier.article.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around whatever is open on an editor's desk: the article, its outline, and what the editor may do with it.
 *
 * @param live the edition that readers see; null where they see none
 * @param state draft, published, changed (since it was published) or withdrawn
 * @param open the id of the section that is open; 0 for the header
 */
public record Workbench(
        Article article,
        May rights,
        List<OutlineLine> outline,
        List<Section> removed,
        @Nullable Edition live,
        String state,
        long open) {

    /** What buttons there are. */
    public record May(
            boolean canWrite, boolean canReaddress, boolean canPublish, boolean canBin, boolean canTakeOutOfBin) {

        static May of(Rights rights) {
            return new May(
                    rights.canWrite(),
                    rights.canReaddress(),
                    rights.canPublish(),
                    rights.canBin(),
                    rights.canTakeOutOfBin());
        }
    }

    public Header header() {
        return article.header();
    }

    /** Where the article is worked on. */
    public String address() {
        return "/admin/articles/" + article.id();
    }

    public boolean isWithdrawn() {
        return state.equals("withdrawn");
    }

    /** Whether there is something to publish. */
    public boolean hasChanged() {
        return state.equals("draft") || state.equals("changed");
    }

    /** The place of the open section in the outline, counted from 0; behind its end where none is open. */
    public int place() {
        return IntStream.range(0, outline.size())
                .filter(place -> outline.get(place).id() == open)
                .findFirst()
                .orElse(outline.size());
    }

    /** The section after the open one; empty after the last. */
    public Optional<OutlineLine> next() {
        return outline.stream().skip(place() + 1L).findFirst();
    }
}
