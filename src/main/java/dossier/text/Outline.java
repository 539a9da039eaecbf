package dossier.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks a document and notes down its paragraphs, and the headings that skip a level. */
final class Outline extends AbstractVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> skippedHeadings = new ArrayList<>();
    private int level;

    private Outline() {}

    static Outline of(Node document) {
        Outline outline = new Outline();
        document.accept(outline);
        return outline;
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** The first may be of any level. */
    List<String> skippedHeadings() {
        return List.copyOf(skippedHeadings);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.add(PlainBlocks.inside(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        if (level > 0 && heading.getLevel() > level + 1) {
            skippedHeadings.add(PlainBlocks.inside(heading));
        }
        level = heading.getLevel();
    }
}
