package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks a document and notes down its running text, block by block. */
public final class Stretches extends AbstractVisitor {

    private static final Pattern TASK = Pattern.compile("\\[[ xX]]\\s+");

    private final String markdown;
    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private IntStream.Builder starts = IntStream.builder();
    private IntStream.Builder ends = IntStream.builder();
    private int end;
    private boolean isLineEnd;

    private Stretches(String markdown) {
        this.markdown = markdown;
    }

    /** All running text of a text in Markdown, in reading order. */
    public static List<Stretch> of(String markdown) {
        Node document = Prose.read(markdown);
        CellSpans.mend(document, markdown);
        Stretches stretches = new Stretches(markdown);
        document.accept(stretches);
        return List.copyOf(stretches.stretches);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close(false);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close(true);
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell cell) {
            close(cell.isHeader());
        } else if (node instanceof FootnoteReference) {
            add(' ');
        }
    }

    @Override
    public void visit(Text text) {
        int[] places = text.getSourceSpans().size() == 1
                ? places(text.getSourceSpans().get(0).getInputIndex(), text.getLiteral())
                : null;
        if (places == null) {
            add(Stretch.OTHER);
            return;
        }
        for (int index = 0; index < text.getLiteral().length(); index++) {
            add(text.getLiteral().charAt(index), places[index], places[index + 1]);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        isLineEnd = true;
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(' ');
    }

    @Override
    public void visit(Link link) {
        add(Stretch.OTHER);
    }

    @Override
    public void visit(Code code) {
        add(Stretch.OTHER);
    }

    @Override
    public void visit(Image image) {
        add(' ');
    }

    @Override
    public void visit(HtmlInline html) {
        add(' ');
    }

    private int @Nullable [] places(int start, String literal) {
        Matcher task = TASK.matcher(markdown).region(start, markdown.length());
        int[] places = Spelling.places(markdown, start, literal);
        return places == null && task.lookingAt() ? Spelling.places(markdown, task.end(), literal) : places;
    }

    private void add(char sign) {
        add(sign, end, end);
    }

    private void add(char sign, int from, int to) {
        if (isLineEnd) {
            isLineEnd = false;
            add(' ', end, from);
        }
        text.append(sign);
        starts.add(from);
        ends.add(to);
        end = to;
    }

    private void close(boolean isHeading) {
        if (!text.toString().isBlank()) {
            stretches.add(new Stretch(
                    text.toString(),
                    isHeading,
                    starts.build().toArray(),
                    ends.build().toArray()));
        }
        text.setLength(0);
        starts = IntStream.builder();
        ends = IntStream.builder();
        isLineEnd = false;
    }
}
