package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.admin.section.SavedAnswer.Text;
import dossier.article.Revision;
import dossier.text.Difference;
import dossier.text.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * What two revisions of a section say differently.
 *
 * @param links addresses that only the older (removed) or only the newer (added) leads to
 */
record Comparison(
        Workbench bench, Text older, Text newer, Difference heading, Difference text, List<LinkChange> links) {

    record LinkChange(String address, boolean isNew) {}

    static Comparison of(Workbench bench, Revision older, Revision newer) {
        Prose before = Prose.of(older.text());
        Prose after = Prose.of(newer.text());
        return new Comparison(
                bench,
                Text.of(older),
                Text.of(newer),
                Difference.between(lines(older.heading()), lines(newer.heading())),
                Difference.between(before.paragraphs(), after.paragraphs()),
                links(before.addresses(), after.addresses()));
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

    private static List<LinkChange> links(List<String> before, List<String> after) {
        List<LinkChange> changes = new ArrayList<>();
        without(before, after).forEach(address -> changes.add(new LinkChange(address, false)));
        without(after, before).forEach(address -> changes.add(new LinkChange(address, true)));
        return List.copyOf(changes);
    }

    private static List<String> without(List<String> addresses, List<String> others) {
        List<String> left = new ArrayList<>(addresses);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> lines(String heading) {
        return heading.isEmpty() ? List.of() : List.of(heading);
    }
}
