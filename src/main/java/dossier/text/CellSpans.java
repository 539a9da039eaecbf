package dossier.text;

import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where things stand in a cell with an escaped bar. The extension for tables drops the backslash before it reads the cell, and
 * so whatever stands behind it seems to stand one character before its place.
 */
final class CellSpans extends AbstractVisitor {

    private final String markdown;

    private CellSpans(String markdown) {
        this.markdown = markdown;
    }

    static void mend(Node document, String markdown) {
        document.accept(new CellSpans(markdown));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell && !cell.getSourceSpans().isEmpty()) {
            mend(cell, cell.getSourceSpans().get(0));
        } else {
            visitChildren(node);
        }
    }

    private void mend(TableCell cell, SourceSpan span) {
        int end = span.getInputIndex() + span.getLength();
        int start = firstSign(span.getInputIndex(), end);
        int[] places = IntStream.rangeClosed(start, end)
                .filter(place -> !isDropped(place, end))
                .toArray();
        if (places.length <= end - start) {
            moveChildren(cell, start, places);
        }
    }

    private int firstSign(int start, int end) {
        int place = start;
        while (place < end && (markdown.charAt(place) == ' ' || markdown.charAt(place) == '\t')) {
            place++;
        }
        return place;
    }

    private boolean isDropped(int place, int end) {
        return place + 1 < end && markdown.charAt(place) == '\\' && markdown.charAt(place + 1) == '|';
    }

    private static void moveChildren(Node parent, int start, int[] places) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.setSourceSpans(child.getSourceSpans().stream()
                    .map(span -> moved(span, start, places))
                    .toList());
            moveChildren(child, start, places);
        }
    }

    private static SourceSpan moved(SourceSpan span, int start, int[] places) {
        if (span.getLength() == 0) {
            return span;
        }
        int first = places[span.getInputIndex() - start];
        int last = places[span.getInputIndex() - start + span.getLength() - 1];
        return SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), first, last + 1 - first);
    }
}
