package dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.account.Password.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my own good sentence",
                "ένα δικό μου σύνθημα",
                "我自己选择的一个很长的安全句子",
                "كلمة مرور طويلة جدا",
                "🦊🐢🦉🐝🦋🐞🐌🐙🦑🦐🦀🐡🐠🐟🐬"
            })
    void mayBeWrittenInAnyScript(String words) {
        assertThat(new Password(words).flaw()).isEmpty();
    }

    @Test
    void isTheSameHoweverItsAccentsAreTyped() {
        assertThat(new Password("caf\u00e9 au lait et du pain"))
                .isEqualTo(new Password("cafe\u0301 au lait et du pain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop123456",
                "Dossier-Admin-2026!",
                "abcabcabcabcabcabc"
            })
    void isNotWhatEverybodyTriesFirst(String words) {
        assertThat(new Password(words).flaw()).contains(Flaw.COMMON);
    }

    @Test
    void isNeitherShortNorEndless() {
        assertThat(new Password("fourteen signs").flaw()).contains(Flaw.TOO_SHORT);
        assertThat(new Password("my own good sentence ".repeat(48) + ".").flaw())
                .contains(Flaw.TOO_LONG);
        assertThat(new Password("e" + "\u0301\u0327".repeat(500_000)).flaw()).contains(Flaw.TOO_LONG);
    }

    @Test
    void tellsNobodyWhatItIs() {
        assertThat(new Password("my own good sentence").toString()).doesNotContain("sentence");
    }
}
