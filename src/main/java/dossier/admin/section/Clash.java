package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.admin.section.SavedAnswer.Text;
import dossier.article.Joining;
import dossier.article.Saved;
import dossier.text.Merge;
import java.util.stream.Collectors;

/** Two texts that change the same words, and the choice between them. */
record Clash(Workbench bench, Text theirs, Text mine, Joining joining) {

    static Clash of(Workbench bench, Saved saved) {
        return new Clash(
                bench,
                Text.of(saved.revision()),
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
        return new SectionForm(
                line,
                joining.text().stretches().stream().map(Clash::both).collect(Collectors.joining()),
                String.valueOf(theirs.number()),
                "");
    }

    private static String both(Merge.Stretch stretch) {
        return switch (stretch.kind()) {
            case THEIRS -> stretch.theirs();
            case CLASH -> stretch.mine() + (stretch.mine().endsWith("\n") ? "" : " ") + stretch.theirs();
            default -> stretch.mine();
        };
    }
}
