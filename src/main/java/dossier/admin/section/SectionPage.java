package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.article.Section;
import dossier.article.Sitting;
import dossier.directory.Subject;
import java.util.List;
import java.util.Set;

/** Everything that the page of an open section shows. */
record SectionPage(Workbench bench, Section section, List<Sitting> history, Set<Subject> named) {

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }
}
