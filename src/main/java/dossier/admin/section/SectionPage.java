package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.article.Section;
import dossier.directory.Subject;
import dossier.history.Sitting;
import dossier.mention.Suggested;
import dossier.mention.UnknownName;
import java.util.List;
import java.util.Set;

/** Everything that the page of an open section shows. */
record SectionPage(
        Workbench bench,
        Section section,
        List<Sitting> history,
        Set<Subject> named,
        List<Suggested> suggested,
        List<UnknownName> unknown) {

    /** Whether some of what is suggested can mean only one. */
    public boolean hasPlainSuggestions() {
        return suggested.stream().filter(each -> !each.isAmbiguous()).count() > 1;
    }

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }
}
