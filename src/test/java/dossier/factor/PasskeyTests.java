package dossier.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasskeyTests {

    /** Devices that do not count say nought each time. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, true", "4, 5, true", "4, 4, false", "4, 3, false", "4, 0, false"})
    void isNotTakenFromACopy(long before, long now, boolean isTaken) {
        Credential credential = new Credential("id", "holder", "key", "attestation", "");
        Passkey passkey = new Passkey(Cast.edda(), "Phone", credential, before, Cast.MONDAY);
        assertThat(passkey.use(now, Cast.TUESDAY)).isEqualTo(isTaken);
        assertThat(passkey.usedAt()).isEqualTo(isTaken ? Cast.TUESDAY : null);
    }
}
