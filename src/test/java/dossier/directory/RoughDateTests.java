package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTests {

    @Test
    void isAsExactAsItIsKnown() {
        assertThat(new RoughDate("2023-01-20").day()).contains(20);
        assertThat(new RoughDate("2023-01").month()).contains(1);
        assertThat(new RoughDate("2023").year()).contains(2023);
        assertThat(new RoughDate("2023").month()).isEmpty();
        assertThat(new RoughDate("XXXX-01").month()).contains(1);
        assertThat(new RoughDate("XXXX-01").year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "January", "2023-13", "2023-00", "2023-01-32", "23", "XXXX", "2023-1", "2023-01-20T10:00"})
    void refusesOtherNotations(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoughDate(notation));
    }
}
