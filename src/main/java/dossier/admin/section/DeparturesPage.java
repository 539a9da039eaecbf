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
 * @param authors by the index of the change
 */
record DeparturesPage(
        Workbench bench,
        Section section,
        @Nullable Revision shown,
        List<DepartureLine> departures,
        Map<Integer, Author> authors) {

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }

    public @Nullable Author author(DepartureLine one) {
        return authors.get(one.index());
    }
}
