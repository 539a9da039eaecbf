package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.admin.section.SavedAnswer.Text;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.history.Saved;
import dossier.text.Merge;

/** Two texts that change the same words, and the choice between them. */
record Clash(Workbench bench, Text theirs, Text mine, Joining joining) {

    static Clash of(Workbench bench, Saved<Revision, Joining> saved) {
        return new Clash(
                bench,
                Text.of(saved.state()),
                Text.of(saved.typed()),
                saved.clash().orElseThrow());
    }

    public String address() {
        return bench.address() + "/sections/" + bench.open();
    }

    /** Both texts in one, to be edited down: where they clash, one stands after the other. */
    public SectionForm both() {
        Merge heading = joining.heading();
        String line = heading.isClean() ? heading.text() : mine.heading();
        return new SectionForm(line, joining.text().withBoth(), String.valueOf(theirs.number()), "");
    }
}
