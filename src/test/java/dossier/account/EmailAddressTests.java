package dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void isOneHoweverItIsTyped() {
        assertThat(EmailAddress.parse(" Edda@Example.ORG ")).contains(new EmailAddress("edda@example.org"));
        assertThat(EmailAddress.parse("jose\u0301@example.org")).contains(new EmailAddress("jos\u00e9@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "edda",
                "edda@",
                "@example.org",
                "ed da@example.org",
                "a@b@c",
                "e\u0000@example.org",
                "e\u200b@x.org"
            })
    void isNoneWhereNothingCouldBeSentTo(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void isNoneWhereItIsEndless() {
        assertThat(EmailAddress.parse("e" + "\u0301\u0327".repeat(500_000) + "@x.org"))
                .isEmpty();
        assertThat(EmailAddress.parse("e".repeat(320) + "@x.org")).isEmpty();
    }
}
