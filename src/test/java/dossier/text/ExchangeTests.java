package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExchangeTests {

    private static List<Range> places(String text, String words) {
        return Pattern.compile(Pattern.quote(words))
                .matcher(text)
                .results()
                .map(found -> new Range(found.start(), found.end()))
                .toList();
    }

    private static String exchanged(String text, String words, String instead) {
        return Exchange.exchange(text, Exchange.possible(text, places(text, words), instead), instead);
    }

    @Test
    void putsOtherWordsInThePlaceOfSome() {
        assertThat(exchanged("The whale and *the whale*.", "whale", "squid")).isEqualTo("The squid and *the squid*.");
        assertThat(exchanged("The great whale.", "great ", "")).isEqualTo("The whale.");
    }

    @Test
    void leavesAddressesAsTheyAre() {
        assertThat(exchanged("[ada](/people/ada) and ![ada](/pictures/ada-800.webp \"ada\")", "ada", "bob"))
                .isEqualTo("[bob](/people/ada) and ![bob](/pictures/ada-800.webp \"bob\")");
        assertThat(exchanged("See <https://ada.example/> of ada.", "ada", "bob"))
                .isEqualTo("See <https://ada.example/> of bob.");
        assertThat(exchanged("[her][1] ada\n\n[1]: /people/ada \"ada\"\n", "ada", "bob"))
                .isEqualTo("[her][1] bob\n\n[1]: /people/ada \"bob\"\n");
    }

    @Test
    void breaksNoLinkAndMakesNone() {
        assertThat(exchanged("[ada](/people/ada)", "](", "] (")).isEqualTo("[ada](/people/ada)");
        assertThat(exchanged("An ada.", "ada", "[ada](/people/ada)")).isEqualTo("An ada.");
        assertThat(exchanged("Said[^a] so.\n\n[^a]: Where.", "[^a]", "[^b]")).isEqualTo("Said[^b] so.\n\n[^b]: Where.");
        assertThat(exchanged("Said[^a] so.\n\n[^a]: Where.", "[^a]:", "[^b]:"))
                .isEqualTo("Said[^a] so.\n\n[^a]: Where.");
    }

    @Test
    void leavesOutOnlyWhatCannotBe() {
        String text = "ada `x` [x](y) ada](z) ada";
        assertThat(exchanged(text, "ada", "bob")).isEqualTo("bob `x` [x](y) bob](z) bob");
        assertThat(exchanged("[a](b) a [a a](c)", "a", "]")).isEqualTo("[a](b) ] [a a](c)");
    }

    @Test
    void keepsATextSayable() {
        String marks = "a".repeat(11) + "b";
        String instead = "\u0301".repeat(1_000);
        assertThat(exchanged(marks, "a", instead))
                .satisfies(text -> assertThat(Wording.isSayable(text)).isTrue());
    }

    @Test
    void leavesATextNoLongerThanCanBeKept() {
        String instead = "b".repeat(1_000);
        String left = "c".repeat(801);
        assertThat(exchanged("a".repeat(Wording.LONGEST_TEXT - 100_000) + "c".repeat(900), "c", instead))
                .hasSize(Wording.LONGEST_TEXT - 100_000 + 99 * 1_000 + 801)
                .endsWith(instead + left);
        assertThat(exchanged("c".repeat(Wording.LONGEST_TEXT), "c", instead))
                .isEqualTo("c".repeat(Wording.LONGEST_TEXT));
        assertThat(exchanged("a".repeat(Wording.LONGEST_TEXT - 10) + "bbbbb".repeat(10), "bbbbb", "b"))
                .hasSize(Wording.LONGEST_TEXT);
    }

    @Test
    void isSoonDoneWithALongTextFullOfAddresses() {
        String text = "[a](/a) ".repeat(5_000);
        long start = System.nanoTime();
        assertThat(exchanged(text, "a", "]")).hasSizeLessThanOrEqualTo(text.length());
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void isShownInItsSentence() {
        String text = "One thing. Another thing is here, in the middle. A third.\n\nElsewhere.";
        int place = text.indexOf("here");
        assertThat(Excerpt.of(new Range(place, place + 4), text))
                .isEqualTo(new Passage("", "Another thing is ", "here", ", in the middle. "));
        String endless = "😀".repeat(500) + "x" + "😀".repeat(500);
        Passage cut = Excerpt.of(new Range(1_000, 1_001), endless);
        assertThat(cut.lead()).startsWith("…😀").hasSizeLessThan(210);
        assertThat(cut.trail()).endsWith("😀…");
    }
}
