package dossier.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Puts other pictures in the place of those in a text in Markdown, and takes pictures out, and leaves everything else of it to
 * the letter. Each time it proves that all else reads as before; a picture stays where that would not be so.
 */
public final class Illustrations {

    /** A text that needs more than that keeps the rest of its pictures. */
    private static final int MOST_READ = 20_000_000;

    private Illustrations() {}

    /**
     * With another picture in the place of each of those that lie at such an address.
     *
     * @param alt the words that stand for it; where they are blank, those stay that stood for the one before
     */
    public static String exchange(String markdown, Predicate<String> which, UnaryOperator<String> address, String alt) {
        UnaryOperator<String> words = before -> alt.isBlank() ? before : alt;
        return change(
                markdown,
                which,
                (source, text) -> source.with(address.apply(source.address()), words.apply(source.alt()), text),
                image -> exchange(image, address.apply(image.getDestination()), words));
    }

    /** Without those that lie at such an address. Where one has a title, its words stay. */
    public static String takeOut(String markdown, Predicate<String> which) {
        return change(markdown, which, PictureSource::without, Illustrations::takeOut);
    }

    /** The ways to write a text with one of its pictures changed. */
    @FunctionalInterface
    private interface Ways {
        Stream<String> of(PictureSource source, String markdown);
    }

    /** From the last to the first, so that what stands before stays where it is. */
    private static String change(String markdown, Predicate<String> which, Ways ways, Consumer<Image> change) {
        List<PictureSource> sources = PictureSources.in(markdown);
        String changed = markdown;
        int left = MOST_READ;
        for (int place = sources.size() - 1; place >= 0 && left > 0; place--) {
            if (which.test(sources.get(place).address())) {
                left -= changed.length() + 1;
                changed = change(changed, place, ways.of(sources.get(place), changed), change);
            }
        }
        return changed;
    }

    private static String change(String markdown, int place, Stream<String> ways, Consumer<Image> change) {
        Node document = Prose.of(markdown).document();
        change.accept(PictureSources.images(document).get(place));
        String wanted = reading(document);
        return ways.filter(way -> reading(Prose.of(way).document()).equals(wanted))
                .findFirst()
                .orElse(markdown);
    }

    private static void exchange(Image image, String address, UnaryOperator<String> words) {
        Text alt = new Text(words.apply(PlainBlocks.inside(image)));
        image.setDestination(address);
        while (image.getFirstChild() != null) {
            image.getFirstChild().unlink();
        }
        image.appendChild(alt);
    }

    private static void takeOut(Image image) {
        Node whole = PictureSources.whole(image);
        Node parent = whole.getParent();
        String title = Objects.requireNonNullElse(image.getTitle(), "");
        if (!title.isBlank()) {
            whole.insertBefore(new Text(title.strip()));
        }
        whole.unlink();
        if (parent instanceof Paragraph && isEmpty(parent)) {
            parent.unlink();
        }
    }

    private static boolean isEmpty(Node paragraph) {
        return Stream.iterate(paragraph.getFirstChild(), Objects::nonNull, Node::getNext)
                .allMatch(child -> child instanceof SoftLineBreak
                        || (child instanceof Text text && text.getLiteral().isBlank()));
    }

    /** As HTML, in which it does not count how much space there is, and whether the items of a list stand apart. */
    private static String reading(Node document) {
        return ProseHtml.write(document, Signposts.AS_WRITTEN, "x")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?(?:p|li|ul|ol|td|th|h[1-6]|blockquote|br ?/)\\b[^>]*>) ?", "$1")
                .replaceAll("(<li[^>]*>)<p>", "$1")
                .replace("</p></li>", "</li>");
    }
}
