package dossier.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthenticatorTests {

    private static final Instant LATER = Cast.MONDAY.plusSeconds(300);

    private final Secret secret = Secret.random();
    private final Authenticator authenticator = new Authenticator(Cast.edda(), secret);

    @Test
    void opensNothingBeforeItsFirstCode() {
        assertThat(authenticator.accepts(secret.code(Cast.MONDAY), Cast.MONDAY)).isFalse();
        assertThat(authenticator.confirm("000000", Cast.MONDAY)).isFalse();
        assertThat(authenticator.isSetUp()).isFalse();
        assertThat(authenticator.confirm(secret.code(Cast.MONDAY), Cast.MONDAY)).isTrue();
        assertThat(authenticator.isSetUp()).isTrue();
    }

    @Test
    void takesNoCodeTwice() {
        authenticator.confirm(secret.code(Cast.MONDAY), Cast.MONDAY);
        assertThat(authenticator.accepts(secret.code(Cast.MONDAY), Cast.MONDAY)).isFalse();
        assertThat(authenticator.accepts(secret.code(LATER), LATER)).isTrue();
        assertThat(authenticator.accepts(secret.code(LATER), LATER)).isFalse();
    }

    @Test
    void goesOnToCountWhileAnotherIsSetUp() {
        authenticator.confirm(secret.code(Cast.MONDAY), Cast.MONDAY);
        Secret next = Secret.random();
        authenticator.begin(next);
        assertThat(authenticator.accepts(secret.code(LATER), LATER)).isTrue();
        authenticator.confirm(next.code(LATER), LATER);
        Instant evenLater = LATER.plusSeconds(300);
        assertThat(authenticator.accepts(secret.code(evenLater), evenLater)).isFalse();
        assertThat(authenticator.accepts(next.code(evenLater), evenLater)).isTrue();
    }

    @Test
    void showsItsSecretOnlyWhileItIsSetUp() {
        assertThat(authenticator.next()).contains(secret);
        authenticator.confirm(secret.code(Cast.MONDAY), Cast.MONDAY);
        assertThat(authenticator.next()).isEmpty();
    }

    @Test
    void takesRecoveryCodesHoweverTheyAreTyped() {
        assertThat(RecoveryCode.random()).matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}");
        String hash = RecoveryCode.hash("01ab-cdef-ghjk-mnpq");
        assertThat(RecoveryCode.hash(" O1AB CDEFGHJKMNPQ ")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("olab-cdef-ghjk-mnpq")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("11ab-cdef-ghjk-mnpq")).isNotEqualTo(hash);
    }
}
