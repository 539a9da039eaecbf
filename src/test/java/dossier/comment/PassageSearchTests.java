package dossier.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageSearchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            six million~It cost six million.~six million
             six million ~It cost six million.~six million
            cost six million~It **cost** six *million*.~cost** six *million
            Ada said so.~Then [Ada](/people/ada-lovelace) said so. Or not.~Ada](/people/ada-lovelace) said so.
            said Ada Lovelace~So said [Ada](/people/ada) Lovelace.~said [Ada](/people/ada) Lovelace
            One two~One¶two three~One¶two
            cell one cell two~| cell one | cell two |~cell one | cell two
            “Well.”~He said “Well.” twice.~“Well.”
            他说~昨天他说。~他说
            —~It was — hm.~—
            """)
    void findsWhatWasTakenFromAText(String words, String text, String found) {
        String markdown = text.replace('¶', '\n');
        assertThat(PassageSearch.find(words, markdown, 0).map(range -> range.of(markdown)))
                .contains(found.replace('¶', '\n'));
    }

    @Test
    void takesOfSeveralPlacesTheNearest() {
        String text = "six, then six, then six";
        assertThat(PassageSearch.find("six", text, 0).orElseThrow().start()).isZero();
        assertThat(PassageSearch.find("six", text, 11).orElseThrow().start()).isEqualTo(10);
        assertThat(PassageSearch.find("six", text, 999).orElseThrow().start()).isEqualTo(20);
    }

    @Test
    void takesWhatIsReadRatherThanWhereALinkLeads() {
        String text = "See [it](https://example.org/x) and https.";
        assertThat(PassageSearch.find("https", text, 0).orElseThrow().start()).isEqualTo(text.lastIndexOf("https"));
        assertThat(PassageSearch.find("example", text, 0).orElseThrow().of(text))
                .isEqualTo("example");
    }

    @Test
    void isSoonDoneWithALongTextThatSaysTheWordsOverAndOver() {
        String text = "six, ".repeat(200_000);
        assertThat(PassageSearch.find("six", text, 500_004).orElseThrow().start())
                .isEqualTo(500_005);
        assertThat(PassageSearch.find("six, six", text, 3).orElseThrow().start())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"nine million", "'  '", "''", "people or", "***"})
    void findsNothingThatIsNotThere(String words) {
        assertThat(PassageSearch.find(words, "It cost [six](/people/ada) million.", 0))
                .isEmpty();
    }
}
