package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @Test
    void isBroughtIntoOneForm() {
        assertThat(new Wording(" Cafe\u0301 ", "one\r\ntwo\rthree")).isEqualTo(new Wording("Café", "one\ntwo\nthree"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "\ud83d", "\udc00x"})
    void refusesWhatCannotBeSaid(String words) {
        assertThat(Wording.isSayable(words)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("", words));
    }

    @Test
    void saysWhateverPeopleWrite() {
        assertThat(Wording.isSayable("tab\t, line\n, emoji 👩‍🚀, 梁文锋, עברית, \u202e"))
                .isTrue();
    }

    @Test
    void keepsManyMarksOnALetterAndRefusesEndlessOnes() {
        assertThat(Wording.isSayable("a" + "\u0301".repeat(10_000))).isTrue();
        assertThat(Wording.isSayable("e" + "\u0301\u0327".repeat(5_001))).isFalse();
        assertThat(Wording.isSayable("\ud83d\ude00".repeat(20_000))).isTrue();
        assertThat(Wording.sayable("e" + "\u0301".repeat(10_001) + "!")).isEqualTo("e!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b", "\ufeff", "\udb40\udc01", "\u3164", "\u2800 "})
    void isBlankWhereNothingIsToBeSeen(String words) {
        assertThat(Wording.isBlank(words)).isTrue();
        assertThat(Wording.isBlank(words + "é")).isFalse();
    }
}
