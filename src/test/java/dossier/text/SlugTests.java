package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "DeepSeek AI: A Rising Power, deepseek-ai-a-rising-power",
        "China’s Broader Message, chinas-broader-message",
        "Łódź & Straße, lodz-strasse",
        "梁文锋, liang-wen-feng",
        "Достоевский, dostoevskij"
    })
    void readsLikeTheWordsInAnyScript(String words, String slug) {
        assertThat(Slug.like(words)).contains(new Slug(slug));
    }

    @Test
    void isNotMadeOfWordsThatNothingCanBeWrittenOf() {
        assertThat(Slug.like("…!?")).isEmpty();
    }

    @Test
    void isCutWhereItGetsTooLong() {
        assertThat(Slug.like("word ".repeat(50)).orElseThrow().value())
                .hasSizeLessThanOrEqualTo(Slug.LONGEST)
                .doesNotEndWith("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "ä", "a/b", "a.b", "a\u0000b"})
    void refusesWhatCannotStandInAnAddress(String value) {
        assertThat(Slug.parse(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(value));
    }

    @Test
    void findsTheNextNumberThatIsFree() {
        assertThat(new Slug("part").nextFree(Set.of(new Slug("part"), new Slug("part-2"))))
                .isEqualTo(new Slug("part-3"));
        assertThat(new Slug("a".repeat(Slug.LONGEST)).nextFree(Set.of()).value())
                .hasSize(Slug.LONGEST)
                .endsWith("a-2");
    }
}
