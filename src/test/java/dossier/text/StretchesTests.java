package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTests {

    @Test
    void holdsTheTextOfEveryKindOfBlock() {
        String markdown =
                "# Head\n\n- item *one*\n- [x] done\n\n> said\n\n| a | b |\n|---|---|\n| c | ~~d~~ |\n\nText[^1].\n\n"
                        + "[^1]: Note";
        assertThat(texts(markdown))
                .containsExactly("Head", "item one", "done", "said", "a", "b", "c", "d", "Text .", "Note");
        assertThat(Stretches.of(markdown).stream().filter(Stretch::isHeading).map(Stretch::text))
                .containsExactly("Head", "a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a [link *x*](/y "t") b   | a ￼ b
            a [link][l] b            | a ￼ b
            a <https://x.example> b  | a ￼ b
            a `code` b               | a ￼ b
            a ![Ada](/p.webp) b      | a   b
            a <b class="Ada">b</b> c | a  b  c
            """)
    void leavesOutWhatIsNoRunningText(String markdown, String text) {
        assertThat(texts(markdown + "\n\n[l]: /y")).containsExactly(text);
    }

    @Test
    void leavesOutBlocksOfCodeAndHtml() {
        assertThat(texts("    code\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n[l]: /y"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada writes",
                "*Ada* writes",
                "1\\*2 AT&amp;T &#128512; Ada writes",
                "> quoted\n> by Ada",
                "- [ ] Ada writes",
                "| a \\| b | x Ada |\n|---|---|\n| 1 | 2 |",
                "| a \\| Ada | x |\n|---|---|\n| 1 | 2 |",
                "| a `\\|` *Ada* | x |\n|---|---|\n| 1 | 2 |",
                "one  \n\ttwo \\\nAda",
                "one\r\nAda",
                "&nosuch; &amp;amp; Ada"
            })
    void knowsWhereEachOfItsCharactersStands(String markdown) {
        Stretch stretch = Stretches.of(markdown).stream()
                .filter(one -> one.text().contains("Ada"))
                .findAny()
                .orElseThrow();
        int place = stretch.text().indexOf("Ada");
        assertThat(stretch.isWhole(place, place + 3)).isTrue();
        assertThat(stretch.range(place, place + 3))
                .isEqualTo(new Range(markdown.indexOf("Ada"), markdown.indexOf("Ada") + 3));
    }

    @Test
    void goesOnOverTheEndOfALine() {
        String markdown = "> The App \n>   Store";
        Stretch stretch = Stretches.of(markdown).get(0);
        assertThat(stretch.text()).isEqualTo("The App Store");
        assertThat(stretch.isWhole(4, 13)).isTrue();
        assertThat(stretch.range(4, 13).of(markdown)).isEqualTo("App \n>   Store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Deep**Seek", "Deep*Seek*", "Deep[S](/x)eek", "Deep`S`eek", "Deep  \nSeek"})
    void isNotWholeWhereEmphasisOrWhatIsNoTextStandsBetween(String markdown) {
        Stretch stretch = Stretches.of(markdown).get(0);
        assertThat(stretch.isWhole(0, 4)).isTrue();
        assertThat(stretch.isWhole(0, stretch.text().length())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dossier.text.ProseTests#whatNobodyShouldType")
    void readsWhateverIsTyped(String markdown) {
        assertThat(Stretches.of(markdown)).allSatisfy(stretch -> {
            int end = stretch.text().length();
            Range range = stretch.range(0, end);
            assertThat(range.end()).isLessThanOrEqualTo(markdown.length());
        });
    }

    private static List<String> texts(String markdown) {
        return Stretches.of(markdown).stream().map(Stretch::text).toList();
    }
}
