package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.admin.section.SavedAnswer.Text;
import dossier.article.Revision;
import dossier.text.Difference;
import dossier.text.LinkChange;
import dossier.text.Prose;
import java.util.List;

/**
 * What two revisions of a section say differently.
 *
 * @param name what somebody called the newer; may be empty
 * @param isNow whether the section says the newer now
 * @param links addresses that only the older (removed) or only the newer (added) leads to
 */
record Comparison(
        Workbench bench,
        Text older,
        Text newer,
        String name,
        boolean isNow,
        Difference heading,
        Difference text,
        List<LinkChange> links) {

    static Comparison of(Workbench bench, Revision older, Revision newer, String name) {
        Prose before = Prose.of(older.text());
        Prose after = Prose.of(newer.text());
        return new Comparison(
                bench,
                Text.of(older),
                Text.of(newer),
                name,
                newer.equals(newer.section().current()),
                Difference.between(lines(older.heading()), lines(newer.heading())),
                Difference.between(before.paragraphs(), after.paragraphs()),
                LinkChange.between(before, after));
    }

    public String address() {
        return bench.address() + "/sections/" + bench.open();
    }

    public boolean isEmpty() {
        return heading.isEmpty() && text.isEmpty() && links.isEmpty();
    }

    /** Whether they differ in nothing that is read, but in how it is written. */
    public boolean isInvisible() {
        return isEmpty() && !older.text().equals(newer.text());
    }

    private static List<String> lines(String heading) {
        return heading.isEmpty() ? List.of() : List.of(heading);
    }
}
