package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.check.Remark.Kind;
import dossier.text.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to remark of the words of a section. */
class TextRemarksTests {

    private static List<Remark> of(String heading, String text) {
        return TextRemarks.of(new Wording(heading, text), false).toList();
    }

    private static List<Kind> kinds(String text) {
        return of("A heading", text).stream().map(Remark::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "# ", "***", "[](/l)"})
    void isThatItSaysNothing(String text) {
        assertThat(kinds(text)).containsExactly(Kind.EMPTY_SECTION);
    }

    @Test
    void isNothingOfASectionThatShowsOnlyAPicture() {
        assertThat(kinds("![A chip](/pictures/p)")).isEmpty();
    }

    @Test
    void isThatOnlyTheFirstMayBeWithoutAHeading() {
        assertThat(of("", "Text.")).containsExactly(new Remark(Kind.HEADING_MISSING, "Text."));
        assertThat(TextRemarks.of(new Wording("", "Text."), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He is TK years old.", "TK", "[TK]", "In TKTK.", "**TK**", "| a |\n|---|\n| TK |", "- TK: more"})
    void isWhatIsStillToCome(String text) {
        assertThat(kinds(text)).containsExactly(Kind.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The TKO came.", "tk", "`TK`", "ATK and TK2", "[a name](https://example.org/TK)"})
    void isNoPlaceholderInOtherWords(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void quotesWhatStandsAroundAPlaceholder() {
        assertThat(of("It is TK", "a ".repeat(60) + "TK" + " b".repeat(60)))
                .extracting(Remark::what)
                .containsExactly(
                        "It is TK",
                        "a a a a a a a a a a a a a a a a a a a a TK b b b b b b b b b b b b b b b b b b b b");
    }

    @Test
    void quotesNoSignForALink() {
        assertThat(of("A heading", "He is TK, [Ada](/people/ada) says."))
                .containsExactly(new Remark(Kind.PLACEHOLDER, "He is TK, … says."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[here](/l)", "[Click here!](/l)", "[*this* link](/l)", "[Read more …](/l)", "[source](/l)"})
    void isALinkThatSaysNothingOfItsEnd(String text) {
        assertThat(kinds("As told " + text + ".")).containsExactly(Kind.LINK_VAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[the report](/l)", "[here in Hangzhou](/l)", "[第一](/l)"})
    void isNothingOfALinkThatDoes(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void isAPictureWithoutWords() {
        assertThat(of("A heading", "Text ![ ](/pictures/p) and ![a chip](/pictures/q)."))
                .containsExactly(new Remark(Kind.PICTURE_SILENT, "/pictures/p"));
    }

    @Test
    void isAParagraphThatIsTooLong() {
        assertThat(kinds("word ".repeat(200))).isEmpty();
        assertThat(kinds("word ".repeat(201))).containsExactly(Kind.PARAGRAPH_LONG);
        assertThat(kinds("word ".repeat(150) + "\n\n" + "word ".repeat(150))).isEmpty();
        assertThat(of("A heading", "word ".repeat(201)).get(0).what())
                .hasSize(101)
                .endsWith("…");
    }

    @Test
    void isAHeadingThatSkipsALevel() {
        assertThat(of("A heading", "## One\n\nText.\n\n#### Three\n\nText.\n\n## One\n\n### Two\n\nText."))
                .containsExactly(new Remark(Kind.HEADING_SKIPPED, "Three"));
        assertThat(kinds("### One\n\nText.\n\n# Another\n\nText.")).isEmpty();
    }

    @Test
    void isATextOfMoreSignsThanAreRead() {
        assertThat(kinds("- a\n".repeat(10_001))).containsExactly(Kind.TOO_MANY_SIGNS);
        assertThat(kinds("- a\n".repeat(9_000))).isEmpty();
    }
}
