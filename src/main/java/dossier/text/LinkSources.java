package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks a document and notes down where the links stand that are outside pictures, in reading order. */
final class LinkSources extends AbstractVisitor {

    private static final Pattern CLOSING = Pattern.compile("\\s*+]");
    private static final Pattern OPENING = Pattern.compile("\\(\\s*+<?");

    private final String markdown;
    private final List<LinkSource> links = new ArrayList<>();

    private LinkSources(String markdown) {
        this.markdown = markdown;
    }

    static List<LinkSource> in(Node document, String markdown) {
        CellSpans.mend(document, markdown);
        LinkSources sources = new LinkSources(markdown);
        document.accept(sources);
        return sources.links;
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Link link) {
        int start = link.getSourceSpans().get(0).getInputIndex();
        Range whole = new Range(start, end(link));
        String source = onOneLine(whole, link.getSourceSpans());
        Range words = words(link, source, start);
        Range target = words == null ? null : target(link, source.substring(words.end() - start), words.end());
        links.add(new LinkSource(link.getDestination(), link.getTitle(), whole, words, target));
    }

    /** With spaces for whatever stands between its lines: the marks of a quotation. */
    private String onOneLine(Range whole, List<SourceSpan> spans) {
        StringBuilder source = new StringBuilder();
        for (SourceSpan span : spans) {
            source.append(" ".repeat(span.getInputIndex() - whole.start() - source.length()));
            source.append(markdown, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return source.toString();
    }

    private static @Nullable Range words(Link link, String source, int start) {
        if (source.startsWith("<")) {
            return new Range(start + 1, start + source.length() - 1);
        }
        Matcher closing = CLOSING.matcher(source).region(wordsEnd(link, start) - start, source.length());
        return source.startsWith("[") && closing.lookingAt() ? new Range(start + 1, start + closing.end() - 1) : null;
    }

    private static int wordsEnd(Link link, int start) {
        Node last = link.getLastChild();
        while (last != null && last.getSourceSpans().isEmpty()) {
            last = last.getPrevious();
        }
        return last == null ? start + 1 : end(last);
    }

    private @Nullable Range target(Link link, String tail, int start) {
        Matcher opening = OPENING.matcher(tail).region(Math.min(1, tail.length()), tail.length());
        if (!opening.lookingAt()) {
            return null;
        }
        int from = start + opening.end();
        int[] places = Spelling.places(markdown, from, link.getDestination());
        boolean isBracketed = opening.group().endsWith("<");
        return places == null
                ? null
                : new Range(isBracketed ? from - 1 : from, places[places.length - 1] + (isBracketed ? 1 : 0));
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
