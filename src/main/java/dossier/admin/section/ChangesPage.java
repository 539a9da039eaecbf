package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.article.Revision;
import dossier.article.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a section says otherwise than readers see it, each with who made it so.
 *
 * @param shown what readers see; null where they do not see the section
 * @param makers by the index of the change
 */
record ChangesPage(
        Workbench bench,
        Section section,
        @Nullable Revision shown,
        List<Departed> departed,
        Map<Integer, Maker> makers) {

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }

    public @Nullable Maker maker(Departed one) {
        return makers.get(one.index());
    }
}
