package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks a document and notes down the pictures that readers see, in reading order. */
final class PictureSources extends AbstractVisitor {

    private final List<Image> images = new ArrayList<>();

    private PictureSources() {}

    static List<Image> images(Node document) {
        PictureSources sources = new PictureSources();
        document.accept(sources);
        return sources.images;
    }

    static List<PictureSource> in(String markdown) {
        Node document = Prose.of(markdown).document();
        CellSpans.mend(document, markdown);
        return images(document).stream().map(PictureSources::source).toList();
    }

    /** The picture, or the link that it alone makes up. */
    static Node whole(Image image) {
        boolean isAlone = image.getPrevious() == null && image.getNext() == null;
        return isAlone && image.getParent() instanceof Link link ? link : image;
    }

    /** What stands within its words is read and not seen. */
    @Override
    public void visit(Image image) {
        images.add(image);
    }

    private static PictureSource source(Image image) {
        return new PictureSource(
                image.getDestination(),
                PlainBlocks.inside(image),
                Objects.requireNonNullElse(image.getTitle(), ""),
                range(whole(image)),
                range(image));
    }

    private static @Nullable Range range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Range(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
