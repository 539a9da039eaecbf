package dossier.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTests {

    private static List<String> found(Sought sought, String text) {
        return sought.in(text).stream().map((Range range) -> range.of(text)).toList();
    }

    private static Sought exactly(String words) {
        return new Sought(words, "other", true, false);
    }

    private static Sought whole(String words) {
        return new Sought(words, "x", false, true);
    }

    @Test
    void findsWordsToTheLetterOrInAnyCase() {
        assertThat(found(exactly("Whale"), "Whale, whale")).containsExactly("Whale");
        assertThat(found(new Sought("whale", "x", false, false), "Whale, whales"))
                .containsExactly("Whale", "whale");
        assertThat(found(new Sought("ÉTÉ", "x", false, false), "été")).containsExactly("été");
    }

    @Test
    void doesNotFindWhatReadsAsItShould() {
        assertThat(found(new Sought("deepseek", "DeepSeek", false, false), "DeepSeek and Deepseek"))
                .containsExactly("Deepseek");
        assertThat(new Sought("a", "a", true, false).isIdle()).isTrue();
        assertThat(new Sought("a", "a", false, false).isIdle()).isFalse();
    }

    @Test
    void findsWholeWordsWhereAScriptHasWords() {
        assertThat(found(whole("whale"), "Whales and the whale’s whale-bone, awhale"))
                .containsExactly("whale", "whale");
        assertThat(found(whole("Reilly"), "O’Reilly and Reilly")).containsExactly("Reilly");
        assertThat(found(whole("文锋"), "梁文锋说")).containsExactly("文锋");
        assertThat(found(whole(" whale "), "a whale sings")).containsExactly(" whale ");
        assertThat(found(whole("  "), "two  spaces")).containsExactly("  ");
    }

    @Test
    void findsNoLetterWithoutItsMarks() {
        assertThat(found(exactly("x"), "x\u0302 x")).containsExactly("x");
        assertThat(found(exactly("👩"), "👩\u200d🚀 👩")).containsExactly("👩");
    }

    @Test
    void asksADatabaseForNoLessThanItFinds() {
        assertThat(new Sought("100% Ärger!", "x", true, false).like()).isEqualTo("%100!% %rger!!%");
        assertThat(exactly("梁文锋").like()).isEqualTo("%梁文锋%");
    }
}
