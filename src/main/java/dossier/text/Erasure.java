package dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a passage out of texts and leaves a mark in its place. In Markdown it is found as it is read, however it is written:
 * with links, emphasis or line ends in it. Whatever of those goes with it goes, and what would be torn apart is taken off.
 */
public final class Erasure {

    private static final int MOST_TURNS = 20;
    private static final int SHOWN_BESIDE = 120;

    private final Fingerprint passage;
    private final String mark;

    private Erasure(Fingerprint passage, String mark) {
        this.passage = passage;
        this.mark = mark;
    }

    /** Takes out that passage, and leaves this mark, which does not say it itself. */
    public static Erasure of(Fingerprint passage, String mark) {
        if (!passage.in(mark).isEmpty()) {
            throw new IllegalArgumentException("The mark would say it again");
        }
        return new Erasure(passage, mark);
    }

    /** The text with nothing of the passage left in it; a text that is not to be had without it becomes the mark alone. */
    public String fromMarkdown(String markdown) {
        String text = markdown;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Optional<String> erased = once(text);
            if (erased.isEmpty()) {
                return text;
            }
            text = Wording.inOneForm(erased.get());
        }
        return mark;
    }

    /** The same for words that are no Markdown; where they are longer than that with the mark, it stands alone. */
    public String fromPlain(String words, int longest) {
        List<Range> found = passage.in(words);
        String erased = found.isEmpty() ? words : Exchange.exchange(words, found, mark);
        return erased.length() > longest || !passage.in(erased).isEmpty() ? mark : erased;
    }

    /** Where a text in Markdown says it first, as it reads. */
    public Optional<Passage> firstIn(String markdown) {
        return first(Spoken.of(markdown).text()).or(() -> first(markdown));
    }

    /** Where words say it first. */
    public Optional<Passage> first(String words) {
        return passage.in(words).stream().findFirst().map(range -> around(range, words));
    }

    private static Passage around(Range range, String words) {
        int start = Math.max(0, range.start() - SHOWN_BESIDE);
        int end = Math.min(words.length(), range.end() + SHOWN_BESIDE);
        return new Passage(
                "",
                (start > 0 ? "…" : "") + Wording.whole(words, start, range.start()),
                range.of(words),
                Wording.whole(words, range.end(), end) + (end < words.length() ? "…" : ""));
    }

    private Optional<String> once(String markdown) {
        Spoken spoken = Spoken.of(markdown);
        List<Range> read = passage.in(spoken.text());
        if (!read.isEmpty()) {
            return Optional.of(spelled(
                    markdown,
                    read.stream().flatMap(range -> cuts(spoken, range).stream()).toList()));
        }
        List<Range> typed = passage.in(markdown);
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(spelled(
                        markdown,
                        typed.stream().map(range -> new Cut(range, true)).toList()));
    }

    /** Something that goes, and whether the mark stands in its place. */
    private record Cut(Range range, boolean isMarked) {}

    private static List<Cut> cuts(Spoken spoken, Range read) {
        List<Cut> cuts = new ArrayList<>();
        for (Range written : spoken.written(read)) {
            cuts.add(new Cut(written, cuts.stream().noneMatch(Cut::isMarked)));
            spoken.torn(written).forEach(signs -> cuts.add(new Cut(signs, false)));
        }
        return cuts;
    }

    /** The plainest spelling in which the mark reads as it should. */
    private String spelled(String markdown, List<Cut> cuts) {
        String plain = without(markdown, cuts, mark);
        int marks = marksIn(Spoken.of(markdown).text())
                + (int) cuts.stream().filter(Cut::isMarked).count();
        return marksIn(Spoken.of(plain).text()) == marks
                        && Prose.of(plain).addresses().stream().noneMatch(this::isMarked)
                ? plain
                : without(markdown, cuts, Spelling.escaped(mark));
    }

    private boolean isMarked(String address) {
        return address.contains(mark);
    }

    private int marksIn(String text) {
        Matcher matcher = Pattern.compile(Pattern.quote(mark)).matcher(text);
        return (int) matcher.results().count();
    }

    private static String without(String markdown, List<Cut> cuts, String mark) {
        StringBuilder left = new StringBuilder();
        int place = 0;
        for (Cut cut : cuts.stream()
                .sorted(Comparator.comparing(Cut::range).thenComparing(Cut::isMarked))
                .toList()) {
            int start = Math.max(place, cut.range().start());
            left.append(markdown, place, start).append(cut.isMarked() ? mark : "");
            place = Math.max(start, cut.range().end());
        }
        return left.append(markdown, place, markdown.length()).toString();
    }
}
