package dossier.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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

    private final List<PictureSource> sources;
    private final Ways ways;
    private final Consumer<Image> change;
    private int left = MOST_READ;

    private Illustrations(List<PictureSource> sources, Ways ways, Consumer<Image> change) {
        this.sources = sources;
        this.ways = ways;
        this.change = change;
    }

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

    /** The ways to write a text with one of its pictures changed, the plainest first. */
    @FunctionalInterface
    private interface Ways {
        Stream<String> of(PictureSource source, String markdown);
    }

    private static String change(String markdown, Predicate<String> which, Ways ways, Consumer<Image> change) {
        List<PictureSource> sources = PictureSources.in(markdown);
        List<Integer> places = IntStream.range(0, sources.size())
                .filter(place -> which.test(sources.get(place).address()))
                .boxed()
                .toList();
        return new Illustrations(sources, ways, change).changed(markdown, places);
    }

    /** All at once where that reads as it should, and else by halves. */
    private String changed(String markdown, List<Integer> places) {
        if (places.isEmpty() || left <= 0) {
            return markdown;
        }
        Optional<String> changed = faithful(markdown, places);
        return changed.isEmpty() && places.size() > 1 ? byHalves(markdown, places) : changed.orElse(markdown);
    }

    /** The last first, so that what stands before stays where it is. */
    private String byHalves(String markdown, List<Integer> places) {
        int middle = places.size() / 2;
        String changed = changed(markdown, places.subList(middle, places.size()));
        return changed(changed, places.subList(0, middle));
    }

    private Optional<String> faithful(String markdown, List<Integer> places) {
        String wanted = wanted(markdown, places);
        Stream<String> written =
                places.size() == 1 ? ways(markdown, places.get(0)) : Stream.of(plainest(markdown, places));
        return written.filter(way -> reading(Prose.of(way).document()).equals(wanted))
                .findFirst();
    }

    private Stream<String> ways(String markdown, int place) {
        return ways.of(sources.get(place), markdown);
    }

    private String plainest(String markdown, List<Integer> places) {
        String written = markdown;
        for (int each = places.size() - 1; each >= 0; each--) {
            written = ways(written, places.get(each)).findFirst().orElse(written);
        }
        return written;
    }

    private String wanted(String markdown, List<Integer> places) {
        Node document = Prose.of(markdown).document();
        List<Image> images = PictureSources.images(document);
        places.forEach(place -> change.accept(images.get(place)));
        return reading(document);
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
    private String reading(Node document) {
        String html = ProseHtml.write(document, Signposts.AS_WRITTEN, "x");
        left -= html.length();
        return html.replaceAll("\\s+", " ")
                .replaceAll(" ?(</?(?:p|li|ul|ol|td|th|h[1-6]|blockquote|br ?/)\\b[^>]*>) ?", "$1")
                .replaceAll("(<li[^>]*>)<p>", "$1")
                .replace("</p></li>", "</li>");
    }
}
