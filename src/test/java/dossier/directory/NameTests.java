package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTests {

    @Test
    void sortsAPersonByTheFamilyName() {
        assertThat(Name.ofPerson("Ada", "Lovelace")).isEqualTo(new Name("Ada Lovelace", "Lovelace, Ada"));
    }

    @ParameterizedTest
    @CsvSource({"OpenAI, O", "Émile, E", "Ørsted, O", "Ада, А", "Ωμέγα, Ω", "3M, …", "梁文锋, …"})
    void standsUnderALetterOfItsScript(String name, String initial) {
        assertThat(Name.of(name).initial()).isEqualTo(initial);
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(" "));
    }
}
