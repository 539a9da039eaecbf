package dossier.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTests {

    private static final Secret OF_THE_RFC = Secret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six of the eight digits in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(OF_THE_RFC.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void isWrittenAsAppsReadIt() {
        assertThat(OF_THE_RFC.value()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OF_THE_RFC.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(OF_THE_RFC.address("Dossier example.org", "edda+1@example.org"))
                .isEqualTo("otpauth://totp/Dossier%20example.org:edda%2B1%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dossier%20example.org");
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void allowsAClockThatGoesAStepWrong(long seconds, boolean isTaken) {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = OF_THE_RFC.code(now.plusSeconds(seconds));
        assertThat(OF_THE_RFC.step(code, now, 0).isPresent()).isEqualTo(isTaken);
    }

    @Test
    void takesNoCodeOfAStepThatIsOver() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        OptionalLong taken = OF_THE_RFC.step(OF_THE_RFC.code(now), now, 0);
        assertThat(OF_THE_RFC.step(OF_THE_RFC.code(now), now, taken.orElseThrow()))
                .isEmpty();
        assertThat(OF_THE_RFC.step(OF_THE_RFC.code(now.minusSeconds(30)), now, taken.orElseThrow()))
                .isEmpty();
        assertThat(OF_THE_RFC.step(OF_THE_RFC.code(now.plusSeconds(30)), now, taken.orElseThrow()))
                .isPresent();
    }

    @Test
    void isAnotherEachTimeAndSaysNothingOfItself() {
        assertThat(Secret.random()).isNotEqualTo(Secret.random());
        assertThat(Secret.random().value()).matches("[A-Z2-7]{32}");
        assertThat(OF_THE_RFC).hasToString("a secret");
    }
}
