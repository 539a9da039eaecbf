package dossier.text;

import static dossier.text.Difference.Kind.ADDED;
import static dossier.text.Difference.Kind.KEPT;
import static dossier.text.Difference.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Difference.Paragraph;
import dossier.text.Difference.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTests {

    @Test
    void marksTheWordsThatChanged() {
        assertThat(between("It cost six million.", "It cost nine million."))
                .containsExactly(paragraph(
                        new Span(KEPT, "It cost "),
                        new Span(REMOVED, "six "),
                        new Span(ADDED, "nine "),
                        new Span(KEPT, "million.")));
    }

    @Test
    void tellsAParagraphThatIsNewOrGone() {
        Difference added = Difference.between(List.of("One.", "Three."), List.of("One.", "Two.", "Three."));
        assertThat(added.paragraphs().stream().filter(Paragraph::isChanged))
                .containsExactly(paragraph(new Span(ADDED, "Two.")));
        Difference gone = Difference.between(List.of("One.", "Two."), List.of("One."));
        assertThat(gone.paragraphs().stream().filter(Paragraph::isChanged))
                .containsExactly(paragraph(new Span(REMOVED, "Two.")));
    }

    @Test
    void isEmptyBetweenTextsThatReadTheSame() {
        assertThat(Difference.between(List.of("One  two."), List.of("One two.")).isEmpty())
                .isTrue();
        assertThat(Difference.between(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void losesNoWordOfEither() {
        List<String> before = List.of("The quick brown fox, it jumps.", "Over the lazy dog.");
        List<String> after = List.of("The slow brown fox jumps.", "It rests.", "Over a lazy dog, 梁文锋.");
        Difference difference = Difference.between(before, after);
        assertThat(words(difference, ADDED)).isEqualTo(flat(after));
        assertThat(words(difference, REMOVED)).isEqualTo(flat(before));
    }

    private static String words(Difference difference, Difference.Kind kind) {
        return flat(difference.paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(span -> span.kind() == KEPT || span.kind() == kind)
                .map(Span::words)
                .toList());
    }

    private static String flat(List<String> parts) {
        return parts.stream().collect(Collectors.joining()).replaceAll("\\s", "");
    }

    private static List<Paragraph> between(String before, String after) {
        return Difference.between(List.of(before), List.of(after)).paragraphs();
    }

    private static Paragraph paragraph(Span... spans) {
        return new Paragraph(Stream.of(spans).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"![", "*a_b", "[a](<b", "0 1 2 ", "|0|0|0|"})
    void comesToAnEndWhereMuchIsAlike(String piece) {
        Difference difference =
                Difference.between(List.of("a " + piece.repeat(40_000)), List.of(piece.repeat(80_000) + " b"));
        assertThat(difference.isEmpty()).isFalse();
    }
}
