package dossier.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Liang Wenfeng | Liang | Liang, Wenfeng
                    Ada Lovelace | Lovelace | Lovelace, Ada
                    Ludwig van Beethoven | Beethoven | Beethoven, Ludwig van
                    Vincent van Gogh | van Gogh | van Gogh, Vincent
                    梁文锋 | 梁 | 梁
                    The Works | Works | Works, The
                    Ada | Ada | Ada
                    Ada Lovelace | '' | Ada Lovelace
                    Ada Lovelace | Byron | Byron""")
    void standsUnderThePartOfItThatSomebodyNames(String name, String part, String sorted) {
        assertThat(Name.under(name, part).forSorting()).isEqualTo(sorted);
    }

    @Test
    void sortsAsReadersOfEnglishDo() {
        assertThat(Stream.of("Zwicky", "zebra", "Émile", "Eve", "Øre", "Ober", "al-Ain", "Alba")
                        .map(Name::of)
                        .sorted(Comparator.comparing(Name::sortKey))
                        .map(Name::inFull))
                .containsExactly("al-Ain", "Alba", "Émile", "Eve", "Ober", "Øre", "zebra", "Zwicky");
    }

    @Test
    void endsBeforeASignThatThereIsNoRoomFor() {
        String head = "x".repeat(197);
        assertThat(Name.under("😀 " + head, head).forSorting()).isEqualTo(head + ",");
        assertThat(Name.under("y😀 " + head, head).forSorting()).isEqualTo(head + ", y");
    }

    @Test
    void standsOnOneLine() {
        assertThat(Name.of(" Ada\t\r\nLovelace ")).isEqualTo(Name.of("Ada Lovelace"));
        assertThat(Name.under("Ada\nLovelace", "\tLovelace")).isEqualTo(Name.ofPerson("Ada", "Lovelace"));
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(" "));
    }

    @Test
    void takesAPartAsWordsAndNotAsAPattern() {
        String part = "\\EE(a+)+\\2@\\Q";
        assertThat(Name.under("a".repeat(5_000) + " b", part).forSorting()).isEqualTo(part);
    }
}
