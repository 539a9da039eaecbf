package dossier.admin.section;

import dossier.admin.article.Workbench;
import dossier.article.Section;
import dossier.article.Writing;
import dossier.text.Origins.Run;
import java.util.List;

/**
 * A section with the names of those who wrote it beside their words.
 *
 * @param hands the editors who wrote it, by id, in the order in which their words stand
 */
record AuthorshipPage(Workbench bench, Section section, List<Long> hands, List<Paragraph> paragraphs) {

    /** How many hands are told apart by a tint; the names tell all. */
    private static final int TINTS = 6;

    record Paragraph(List<Run<Writing>> runs) {

        /** Each sitting that left words here, once. */
        public List<Writing> writings() {
            return runs.stream().map(Run::origin).distinct().toList();
        }
    }

    static AuthorshipPage of(Workbench bench, Section section, List<List<Run<Writing>>> paragraphs) {
        return new AuthorshipPage(
                bench,
                section,
                paragraphs.stream()
                        .flatMap(List::stream)
                        .map(run -> run.origin().editorId())
                        .distinct()
                        .toList(),
                paragraphs.stream().map(Paragraph::new).toList());
    }

    public String address() {
        return bench.address() + "/sections/" + section.id();
    }

    public int tint(Writing writing) {
        return hands.indexOf(writing.editorId()) % TINTS + 1;
    }

    /** Whether the words were written here, and not in a section that this one is a copy of. */
    public boolean isFromHere(Writing writing) {
        return writing.sectionId() == section.id();
    }
}
