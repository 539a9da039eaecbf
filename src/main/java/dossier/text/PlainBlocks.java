package dossier.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks a document and notes down its words, block by block. */
class PlainBlocks extends AbstractVisitor {

    private final List<PlainBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<PlainBlock.Link> links = new ArrayList<>();
    private List<PlainBlock.Link> pictures = new ArrayList<>();
    private int depth;

    static List<PlainBlock> of(Node document) {
        PlainBlocks blocks = new PlainBlocks();
        document.accept(blocks);
        return List.copyOf(blocks.blocks);
    }

    static String inside(Node node) {
        PlainBlocks blocks = new PlainBlocks();
        blocks.visitChildren(node);
        return blocks.words.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            close();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
        close();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
        close();
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral());
        close();
    }

    @Override
    public void visit(Link link) {
        int start = words.length();
        visitChildren(link);
        if (!(link.getParent() instanceof Image)) {
            links.add(new PlainBlock.Link(link.getDestination(), start, words.length()));
        }
    }

    /** One within the words of another is none: those are read and not seen. */
    @Override
    public void visit(Image image) {
        int start = words.length();
        depth++;
        visitChildren(image);
        depth--;
        if (depth == 0) {
            pictures.add(new PlainBlock.Link(image.getDestination(), start, words.length()));
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    private void close() {
        boolean isBlank = words.toString().isBlank();
        if (!isBlank || !pictures.isEmpty()) {
            blocks.add(
                    new PlainBlock(words.toString(), isBlank ? List.of() : List.copyOf(links), List.copyOf(pictures)));
        }
        words.setLength(0);
        links = new ArrayList<>();
        pictures = new ArrayList<>();
    }
}
