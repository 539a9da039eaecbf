package dossier.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Exchange;
import dossier.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article says over itself and over its sections stays short enough to be saved again. */
class LineTests {

    private static String exchanged(Line line, String text, String words, String instead) {
        List<Range> places = new Sought(words, instead, true, false).in(text);
        return Exchange.exchange(text, line.possible(text, places, instead), instead);
    }

    @Test
    void takesNoMoreThanItsFormDoes() {
        String instead = "a very long tench";
        assertThat(exchanged(Line.TITLE, "tench ".repeat(20).strip(), "tench", instead))
                .hasSize(119 + 15 * 12)
                .endsWith(instead + " tench".repeat(5));
        assertThat(exchanged(Line.HEADING, "tench ".repeat(20).strip(), "tench", instead))
                .hasSize(119 + 15 * 12);
        assertThat(exchanged(Line.STANDFIRST, "tench ".repeat(500).strip(), "tench", instead))
                .hasSize(2_999 + 166 * 12);
        assertThat(exchanged(Line.TITLE, "tench", "tench", "x".repeat(301))).isEqualTo("tench");
    }

    @Test
    void becomesShorterEvenWhereItIsTooLong() {
        assertThat(exchanged(Line.STANDFIRST, "ab".repeat(3_000), "b", "")).isEqualTo("a".repeat(3_000));
        assertThat(exchanged(Line.STANDFIRST, "ab".repeat(3_000), "b", "bb")).isEqualTo("ab".repeat(3_000));
    }

    @Test
    void isNeverLeftWithoutATitle() {
        assertThat(exchanged(Line.TITLE, "A tench", "A tench", "")).isEqualTo("A tench");
        assertThat(exchanged(Line.TITLE, "tench tench", "tench", "").strip()).isEqualTo("tench");
        assertThat(exchanged(Line.HEADING, "A tench", "A tench", "")).isEmpty();
    }

    @Test
    void isGoneThroughOnceHoweverOftenItSaysTheWords() {
        String endless = "a ".repeat(500_000);
        assertThat(exchanged(Line.STANDFIRST, endless, "a ", "a")).isEqualTo("a".repeat(500_000));
    }
}
