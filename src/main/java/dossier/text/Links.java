package dossier.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts links into a text in Markdown and takes them out, and leaves everything else of it to the letter. Each time it proves
 * that the text reads as before but for the links; a link that would change how the rest reads is neither made nor undone.
 */
public final class Links {

    private Links() {}

    /** As {@link #link(String, Map)}, with one address for all. */
    public static String link(String markdown, List<Range> ranges, String address) {
        return link(markdown, ranges.stream().distinct().collect(Collectors.toMap(range -> range, range -> address)));
    }

    /**
     * With each of these ranges turned into a link. Left out is what is not running text in one piece, or overlaps one before.
     * An address with spaces, brackets or the like is refused with an {@link IllegalArgumentException}.
     */
    public static String link(String markdown, Map<Range, String> addresses) {
        NavigableMap<Integer, Stretch> stretches = new TreeMap<>();
        Stretches.of(markdown).forEach(stretch -> stretches.put(stretch.start(), stretch));
        List<Edit> edits = new TreeMap<>(addresses)
                .entrySet().stream()
                        .filter(entry -> isRunningText(entry.getKey(), stretches))
                        .map(entry -> Edit.link(entry.getKey(), markdown, entry.getValue()))
                        .toList();
        return Editing.of(markdown).with(edits);
    }

    /**
     * With every link led where the answer says that its address leads now, or only its words kept where there is no answer.
     * The same address leaves a link to the letter.
     */
    public static String relink(String markdown, Function<String, Optional<String>> answer) {
        Editing editing = Editing.of(markdown);
        return editing.with(editing.links().stream()
                .filter(link -> link.words() != null)
                .flatMap(link -> edit(link, answer.apply(link.address()), markdown))
                .toList());
    }

    /**
     * With other words in every link whose address and words the answer knows, as plain text. A link is left whose words are
     * more than plain text, and so is every other one where the text would read differently beside the new words.
     */
    public static String reword(String markdown, BiFunction<String, String, Optional<String>> answer) {
        String reworded = markdown;
        List<LinkSource> links = linksIn(markdown);
        for (int place = links.size() - 1; place >= 0; place--) {
            reworded = reword(reworded, links.get(place), answer);
        }
        return reworded;
    }

    /** From the last to the first, so that what stands before stays where it is. */
    private static String reword(
            String markdown, LinkSource link, BiFunction<String, String, Optional<String>> answer) {
        Range words = link.words();
        Optional<String> wanted = words == null || link.target() == null
                ? Optional.empty()
                : answer.apply(link.address(), words.of(markdown));
        if (words == null || wanted.isEmpty()) {
            return markdown;
        }
        String reworded =
                markdown.substring(0, words.start()) + Spelling.escaped(wanted.get()) + markdown.substring(words.end());
        List<String> before = Prose.of(markdown).addresses();
        return Prose.of(reworded).addresses().equals(before) ? reworded : markdown;
    }

    private static List<LinkSource> linksIn(String markdown) {
        return LinkSources.in(Prose.of(markdown).document(), markdown);
    }

    private static Stream<Edit> edit(LinkSource link, Optional<String> answer, String markdown) {
        if (answer.isEmpty()) {
            return Stream.of(link.unlink(markdown));
        }
        return answer.filter(elsewhere -> !elsewhere.equals(link.address())).stream()
                .map(elsewhere -> link.leadTo(elsewhere, markdown));
    }

    private static boolean isRunningText(Range range, NavigableMap<Integer, Stretch> stretches) {
        Map.Entry<Integer, Stretch> before = stretches.floorEntry(range.start());
        return before != null && before.getValue().holds(range);
    }
}
