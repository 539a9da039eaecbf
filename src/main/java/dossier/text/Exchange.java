package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/**
 * Puts other words in the place of some in a text in Markdown, and proves that every link, picture and footnote of it is there
 * afterwards and leads where it led. What would make it longer than can be kept is left out before anything is built, what fails
 * the proof is found by halves; a text that needs too much of that keeps the rest as it is.
 */
public final class Exchange {

    private static final int MOST_READ = 20_000_000;

    private final String text;
    private final String words;
    private final Predicate<String> fits;
    private int left;

    private Exchange(String text, String words, Predicate<String> fits) {
        this.text = text;
        this.words = words;
        this.fits = fits;
        this.left = MOST_READ;
    }

    /** The text with these words in each of these places, which stand in their order. */
    public static String exchange(String text, List<Range> places, String words) {
        StringBuilder exchanged = new StringBuilder();
        int place = 0;
        for (Range range : places) {
            exchanged.append(text, place, range.start()).append(words);
            place = range.end();
        }
        return exchanged.append(text, place, text.length()).toString();
    }

    /** Those of the places, in their order, that can be exchanged together without anything leading elsewhere. */
    public static List<Range> possible(String markdown, List<Range> places, String words) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Range> addresses = addresses(markdown);
        List<String> frame = frame(markdown);
        List<Range> free = places.stream()
                .filter(place -> addresses.stream().noneMatch(address -> overlap(address, place)))
                .toList();
        return possible(
                markdown,
                free,
                words,
                Wording.LONGEST_TEXT,
                exchanged -> frame(exchanged).equals(frame));
    }

    /**
     * The same for words that are no Markdown.
     *
     * @param longest how long they may become; what is longer already only becomes shorter
     * @param fits whether they can be kept once they say that
     */
    public static List<Range> possible(
            String text, List<Range> places, String words, int longest, Predicate<String> fits) {
        int most = Math.max(longest, text.length());
        Predicate<String> isKept = exchanged -> exchanged.length() <= most && fits.test(exchanged);
        return new Exchange(text, words, isKept).faithful(fitting(text, places, words, longest));
    }

    /** Whether with these words in one more place it would be longer than that. */
    public static boolean isFull(String text, List<Range> exchanged, Range more, String words, int longest) {
        long length = text.length()
                + exchanged.stream().mapToLong(place -> growth(place, words)).sum();
        return !hasRoom(length, growth(more, words), longest);
    }

    private static List<Range> fitting(String text, List<Range> places, String words, int longest) {
        List<Range> fitting = new ArrayList<>();
        long length = text.length();
        for (Range place : places) {
            int growth = growth(place, words);
            if (hasRoom(length, growth, longest)) {
                fitting.add(place);
                length += growth;
            }
        }
        return fitting;
    }

    private static boolean hasRoom(long length, int growth, int longest) {
        return growth <= 0 || length + growth <= longest;
    }

    private static int growth(Range place, String words) {
        return words.length() - (place.end() - place.start());
    }

    private List<Range> faithful(List<Range> places) {
        if (places.isEmpty() || left <= 0) {
            return List.of();
        }
        if (isFaithful(places)) {
            return places;
        }
        return places.size() == 1 ? List.of() : halves(places);
    }

    private List<Range> halves(List<Range> places) {
        int middle = places.size() / 2;
        List<Range> first = faithful(places.subList(0, middle));
        List<Range> second = faithful(places.subList(middle, places.size()));
        List<Range> both = Stream.concat(first.stream(), second.stream()).toList();
        return first.isEmpty() || second.isEmpty() || isFaithful(both) ? both : first;
    }

    private boolean isFaithful(List<Range> places) {
        String exchanged = exchange(text, places, words);
        left -= exchanged.length() + 1;
        return Wording.isSayable(exchanged) && fits.test(Wording.inOneForm(exchanged));
    }

    /** All that leads somewhere, in reading order. */
    private static List<String> frame(String markdown) {
        List<String> frame = new ArrayList<>();
        Prose.of(markdown).document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                frame.add("link " + link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                frame.add("picture " + image.getDestination());
                visitChildren(image);
            }

            @Override
            public void visit(CustomNode node) {
                frame.addAll(node instanceof FootnoteReference ? List.of("footnote") : List.of());
                visitChildren(node);
            }

            @Override
            public void visit(CustomBlock block) {
                frame.addAll(block instanceof FootnoteDefinition ? List.of("definition") : List.of());
                visitChildren(block);
            }
        });
        return frame;
    }

    /** Where it says where it leads, as far as that is plain. */
    private static List<Range> addresses(String markdown) {
        Stream<Range> links = LinkSources.in(Prose.of(markdown).document(), markdown).stream()
                .map(LinkSource::target)
                .filter(Objects::nonNull);
        Stream<Range> pictures =
                PictureSources.in(markdown).stream().flatMap(picture -> address(picture, markdown).stream());
        return Stream.concat(links, pictures).toList();
    }

    private static List<Range> address(PictureSource picture, String markdown) {
        Range own = picture.own();
        int target = own == null ? -1 : markdown.indexOf("](", own.start());
        int start = target < 0 ? -1 : markdown.indexOf(picture.address(), target);
        return own == null || start < 0 || start >= own.end()
                ? List.of()
                : List.of(new Range(start, start + picture.address().length()));
    }

    private static boolean overlap(Range one, Range other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
