package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"160", "of 160.", "(160)", "160, then", "160's", "$160", "160\u00a0people"})
    void findANumberThatStandsByItself(String text) {
        assertThat(WholeWords.areIn(text, "160")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600", "1,160", "160.5", "160,000", "a160", "160th", "12:160", "\u0661160"})
    void findNoNumberWithinAnother(String text) {
        assertThat(WholeWords.areIn(text, "160")).isFalse();
    }

    @Test
    void areTheSameInAnyCaseAndWithAnySpaceBetween() {
        assertThat(WholeWords.areIn("About  Six\u00a0million dollars", "about six million"))
                .isTrue();
        assertThat(WholeWords.areIn("$5.6 million", "$5.6 million")).isTrue();
    }

    @Test
    void mayBeNothingButSigns() {
        assertThat(WholeWords.areIn("a (.*) b", "(.*)")).isTrue();
        assertThat(WholeWords.areIn("a b", " ")).isFalse();
        assertThat(WholeWords.areIn("a b", "😀")).isFalse();
    }
}
