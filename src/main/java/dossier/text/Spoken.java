package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that a text in Markdown says to whoever reads it, links and code too, as one line of words; and where each of its
 * characters stands in the Markdown. It is read to its end even where there are too many signs to show what they mean.
 */
final class Spoken extends AbstractVisitor {

    private static final Pattern TASK = Pattern.compile("\\[[ xX]]\\s+");

    private final String markdown;
    private final StringBuilder text = new StringBuilder();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private int block;

    /** Where a character stands, and in which block; a negative place for one that is written nowhere. */
    private record Sign(int start, int end, int block) {

        boolean isWritten() {
            return start >= 0;
        }
    }

    /** A link, an emphasis or the like, with its signs and without. */
    private record Frame(Range whole, Range inner) {

        Stream<Range> signs() {
            return Stream.of(new Range(whole.start(), inner.start()), new Range(inner.end(), whole.end()));
        }

        boolean isInside(Range cut) {
            return cut.start() <= inner.start() && inner.end() <= cut.end();
        }

        boolean isTorn(Range cut) {
            boolean overlap = cut.start() < whole.end() && whole.start() < cut.end();
            boolean isWithin = inner.start() <= cut.start() && cut.end() <= inner.end();
            boolean isGone = cut.start() <= whole.start() && whole.end() <= cut.end();
            return overlap && !isWithin && !isGone;
        }
    }

    private Spoken(String markdown) {
        this.markdown = markdown;
    }

    static Spoken of(String markdown) {
        Node document = Prose.tree(markdown);
        CellSpans.mend(document, markdown);
        Spoken spoken = new Spoken(markdown);
        document.accept(spoken);
        return spoken;
    }

    String text() {
        return text.toString();
    }

    /** What of the Markdown says a part of the text, block by block; with the signs of whatever goes with it. */
    List<Range> written(Range part) {
        List<Range> written = new ArrayList<>();
        int last = -1;
        for (Sign sign : signs.subList(part.start(), part.end())) {
            if (sign.isWritten() && sign.block == last) {
                Range before = written.remove(written.size() - 1);
                written.add(new Range(before.start(), Math.max(before.end(), sign.end)));
            } else if (sign.isWritten()) {
                written.add(new Range(sign.start, sign.end));
                last = sign.block;
            }
        }
        return written.stream().map(this::withFrames).toList();
    }

    /** The signs of links, emphases and the like that would be torn by cutting this out. */
    List<Range> torn(Range cut) {
        return frames.stream()
                .filter(frame -> frame.isTorn(cut))
                .flatMap(Frame::signs)
                .toList();
    }

    private Range withFrames(Range cut) {
        Range grown = cut;
        for (int size = -1; size != grown.end() - grown.start(); ) {
            size = grown.end() - grown.start();
            for (Frame frame : frames) {
                grown = frame.isInside(grown)
                        ? new Range(
                                Math.min(grown.start(), frame.whole.start()), Math.max(grown.end(), frame.whole.end()))
                        : grown;
            }
        }
        return grown;
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
        boolean isCell = node instanceof TableCell;
        if (!isCell) {
            frame(node);
        }
        visitChildren(node);
        if (isCell) {
            close();
        }
    }

    @Override
    public void visit(Text text) {
        SourceSpan span =
                text.getSourceSpans().isEmpty() ? null : text.getSourceSpans().get(0);
        int[] places = span == null || text.getSourceSpans().size() > 1
                ? null
                : places(span.getInputIndex(), text.getLiteral());
        say(text.getLiteral(), places, text);
    }

    @Override
    public void visit(Code code) {
        frame(code);
        Range whole = range(code);
        int start = whole == null ? -1 : markdown.indexOf(code.getLiteral(), whole.start());
        boolean isThere =
                whole != null && start >= 0 && start + code.getLiteral().length() <= whole.end();
        say(code.getLiteral(), isThere ? Spelling.places(markdown, start, code.getLiteral()) : null, code);
    }

    @Override
    public void visit(Link link) {
        frame(link);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        frame(image);
        visitChildren(image);
    }

    @Override
    public void visit(Emphasis emphasis) {
        frame(emphasis);
        visitChildren(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        frame(emphasis);
        visitChildren(emphasis);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(' ', -1, -1);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(' ', -1, -1);
    }

    @Override
    public void visit(HtmlInline html) {
        asTyped(html);
    }

    @Override
    public void visit(HtmlBlock html) {
        asTyped(html);
        close();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        asTyped(code);
        close();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        asTyped(code);
        close();
    }

    private int @Nullable [] places(int start, String literal) {
        int[] places = Spelling.places(markdown, start, literal);
        var task = TASK.matcher(markdown).region(start, markdown.length());
        return places == null && task.lookingAt() ? Spelling.places(markdown, task.end(), literal) : places;
    }

    /** Where it is not plain which character stands where, all of the node stands for each. */
    private void say(String literal, int @Nullable [] places, Node node) {
        Range whole = range(node);
        for (int index = 0; index < literal.length(); index++) {
            if (places != null) {
                add(literal.charAt(index), places[index], places[index + 1]);
            } else {
                add(literal.charAt(index), whole == null ? -1 : whole.start(), whole == null ? -1 : whole.end());
            }
        }
    }

    private void asTyped(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            for (int place = span.getInputIndex(); place < span.getInputIndex() + span.getLength(); place++) {
                add(markdown.charAt(place), place, place + 1);
            }
            add(' ', -1, -1);
        }
    }

    private void frame(Node node) {
        Range whole = range(node);
        Range first = node.getFirstChild() == null ? null : range(node.getFirstChild());
        Range last = node.getLastChild() == null ? null : range(node.getLastChild());
        if (whole != null && first != null && last != null) {
            frames.add(new Frame(whole, new Range(first.start(), last.end())));
        } else if (whole != null && node instanceof Code code) {
            int start = markdown.indexOf(code.getLiteral(), whole.start());
            int end = start + code.getLiteral().length();
            if (start >= 0 && end <= whole.end()) {
                frames.add(new Frame(whole, new Range(start, end)));
            }
        }
    }

    private static @Nullable Range range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Range(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private void add(char sign, int start, int end) {
        text.append(sign);
        signs.add(new Sign(start, end, block));
    }

    private void close() {
        add('\n', -1, -1);
        block++;
    }
}
