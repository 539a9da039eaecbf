package dossier.admin.article;

import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.Header;
import dossier.article.OutlineLine;
import dossier.article.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around whatever is open on an editor's desk: the article, its outline, and what the editor may do with it.
 *
 * @param live the edition that readers see; null where they see none
 * @param coming the editions whose moment has not come yet
 * @param state draft, published, changed (since it was published) or withdrawn
 * @param comments how many are open, by the ids of the sections that they stand beside
 * @param open the id of the section that is open; 0 for the header
 */
public record Workbench(
        Article article,
        May rights,
        List<OutlineLine> outline,
        List<Section> removed,
        @Nullable Edition live,
        List<Coming> coming,
        String state,
        Map<Long, Long> comments,
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

    /** Whether readers will see an edition whose moment has not come yet. */
    public boolean isToCome() {
        return coming.stream().anyMatch(each -> !each.isOvertaken());
    }

    /**
     * An edition whose moment has not come yet.
     *
     * @param mark of what it says
     * @param isOvertaken whether readers will never see it, since a later one will be live by then
     * @param isBehind whether the article says something else by now
     */
    public record Coming(int number, Instant liveAt, String mark, boolean isOvertaken, boolean isBehind) {

        static Coming of(Edition edition) {
            return new Coming(
                    edition.number(),
                    edition.liveAt(),
                    edition.manuscript().mark(),
                    edition.article().isOvertaken(edition),
                    !edition.manuscript()
                            .mark()
                            .equals(edition.article().manuscript().mark()));
        }

        boolean isOf(String otherMark) {
            return mark.equals(otherMark);
        }
    }

    /** The last of those to come. */
    Coming lastComing() {
        return coming.get(coming.size() - 1);
    }

    public Header header() {
        return article.header();
    }

    /** Where the article is worked on. */
    public String address() {
        return "/admin/articles/" + article.id();
    }

    /** How many comments are open beside a section. */
    public long commentsOf(long sectionId) {
        return comments.getOrDefault(sectionId, 0L);
    }

    public boolean isWithdrawn() {
        return state.equals("withdrawn");
    }

    /** After how many months its sections want to be looked at again; null for never. */
    public @Nullable Integer verifyAfter() {
        return article.verifyAfter().orElse(null);
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
