package dossier.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Footnotes that nothing refers to: the extension would leave them out, and what was typed is shown. */
final class LooseFootnotes extends AbstractVisitor {

    private final Set<String> referred = new HashSet<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();

    private LooseFootnotes() {}

    static void turnIntoParagraphs(Node document) {
        LooseFootnotes footnotes = new LooseFootnotes();
        document.accept(footnotes);
        footnotes.definitions.stream()
                .filter(definition -> !footnotes.referred.contains(key(definition.getLabel())))
                .forEach(LooseFootnotes::loosen);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            referred.add(key(reference.getLabel()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            definitions.add(definition);
        }
        visitChildren(block);
    }

    private static void loosen(FootnoteDefinition definition) {
        Paragraph label = new Paragraph();
        label.appendChild(new Text("[^" + definition.getLabel() + "]:"));
        definition.insertBefore(label);
        while (definition.getFirstChild() != null) {
            definition.insertBefore(definition.getFirstChild());
        }
        definition.unlink();
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
