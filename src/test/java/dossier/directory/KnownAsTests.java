package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAsTests {

    @ParameterizedTest
    @CsvSource({
        "DeepSeek AI, deepseek-ai",
        "Émile Zola, emile zola",
        "OpenAI, Open AI",
        "O’Brien, O'Brien",
        "STRASSE, Straße",
        "梁文锋, 梁 文锋",
        "Ａpple, apple"
    })
    void foldsSpellingsOfOneNameIntoOne(String one, String other) {
        assertThat(KnownAs.fold(one)).isEqualTo(KnownAs.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"R1, R2", "Ada, Adam", "C, C++", "!, ?"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(KnownAs.fold(one)).isNotEqualTo(KnownAs.fold(other));
    }
}
