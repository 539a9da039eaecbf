package dossier.admin.article;

import dossier.article.Article;
import dossier.article.Changes;
import dossier.article.Manuscript;
import dossier.article.Revision;
import dossier.check.Remarks;
import dossier.text.Prose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What readers would see once an article is published.
 *
 * @param number of the edition that it would be
 * @param mark of the manuscript, by which it is told that nobody saved meanwhile
 * @param changes against what readers see now; null where they see nothing yet
 * @param parts the sections of it all
 * @param remarks what is to be mended before, or looked at
 */
record PublicationSheet(
        Workbench bench, int number, String mark, @Nullable Changes changes, List<Part> parts, List<Remarks> remarks) {

    /** A section with its length. */
    record Part(long id, String heading, int words) {

        static Part of(Revision revision) {
            return new Part(
                    revision.section().id(),
                    revision.heading(),
                    Prose.of(revision.text()).wordCount());
        }
    }

    static PublicationSheet of(Workbench bench, List<Remarks> remarks) {
        Article article = bench.article();
        Manuscript manuscript = article.manuscript();
        Changes changes = Optional.ofNullable(bench.live())
                .map(live -> Changes.between(live.manuscript(), manuscript))
                .orElse(null);
        List<Part> parts = manuscript.revisions().stream().map(Part::of).toList();
        return new PublicationSheet(bench, article.nextEdition(), manuscript.mark(), changes, parts, remarks);
    }

    /** Whether there is anything to publish, and readers may see it. */
    public boolean isOpen() {
        return !bench.isWithdrawn() && bench.hasChanged() && scheduled() == null;
    }

    /** The edition to come that says exactly this, unless another was made after it. */
    public Workbench.@Nullable Coming scheduled() {
        return bench.coming().isEmpty() || !bench.lastComing().isOf(mark) ? null : bench.lastComing();
    }

    /** Whether something has to be mended before. */
    public boolean isBlocked() {
        return remarks.stream().anyMatch(Remarks::hasErrors);
    }

    /** Whether there is anything of which somebody has to say that it is meant. */
    public boolean isAsking() {
        return !remarks.isEmpty() && !isBlocked();
    }

    /** Whether somebody has looked at just this. */
    boolean isShown(String otherMark) {
        return mark.equals(otherMark);
    }
}
