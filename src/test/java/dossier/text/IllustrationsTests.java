package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllustrationsTests {

    private static final List<String> PIECES = List.of(
            "a ",
            "word",
            "![x](/pictures/p)",
            "![x](/pictures/p)",
            "![x](/pictures/p \"†\")",
            "![y](/pictures/q)",
            "![*x*][p]",
            "![",
            "[![x](/pictures/p)](/l)",
            "[",
            "](/l)",
            "*",
            "**",
            "`",
            "\n",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "| ",
            "|",
            "\n|---|---|\n",
            "\\",
            "&amp;",
            "<b>",
            "[^1]",
            "\n\n[^1]: ",
            "===",
            "  \n",
            "\n\n[p]: /pictures/p '†'\n\n");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', textBlock = """
            Before ![x](/pictures/p) after.              ~ Before after.
            ![x](/pictures/p) after.                     ~ after.
            A.|N||N|![x](/pictures/p)|N||N|B.            ~ A.|N||N|B.
            A.|N||N|![x](/pictures/p)                    ~ A.
            A|N|![x](/pictures/p)|N|B                    ~ A|N|B
            > A|N|> ![x](/pictures/p)|N|> B              ~ > A|N|> B
            - A|N|- ![x](/pictures/p)|N|- B              ~ - A|N|- |N|- B
            A.|N||N|![x](/pictures/p 'A title, told.')   ~ A.|N||N|A title, told.
            A.|N||N|![x](/pictures/p 'A *title*')        ~ A.|N||N|A \\*title\\*
            [![x](/pictures/p)](/l) after.               ~ after.
            [![x](/pictures/p) more](/l) after.          ~ [ more](/l) after.
            ![x][p] after.|N||N|[p]: /pictures/p         ~ after.|N||N|[p]: /pictures/p
            ![x](/pictures/q) `![x](/pictures/p)`                 ~ ![x](/pictures/q) `![x](/pictures/p)`
            """)
    void areTakenOutOfATextThatStaysAsItIs(String markdown, String without) {
        assertThat(Illustrations.takeOut(lines(markdown), "/pictures/p"::equals))
                .isEqualTo(lines(without));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', textBlock = """
            Before ![x](/pictures/p) after.     ~ Before ![A wheel](/pictures/n) after.
            ![x](/pictures/p 'A title')         ~ ![A wheel](/pictures/n \\"A title\\")
            [![x](/pictures/p)](/l)             ~ [![A wheel](/pictures/n)](/l)
            ![x][p]|N||N|[p]: /pictures/p       ~ ![A wheel](/pictures/n)|N||N|[p]: /pictures/p
            ![x](/pictures/q) `![x](/pictures/p)`        ~ ![x](/pictures/q) `![x](/pictures/p)`
            """)
    void giveTheirPlaceToAnotherWithTheWordsThatStandForThat(String markdown, String with) {
        assertThat(Illustrations.exchange(lines(markdown), "/pictures/p"::equals, address -> "/pictures/n", "A wheel"))
                .isEqualTo(lines(with));
    }

    private static String lines(String written) {
        return written.replace("|N|", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .replace("'", "\"");
    }

    @Test
    void keepTheirWordsWhereTheOtherHasNone() {
        assertThat(Illustrations.exchange(
                        "![A *chip*](/pictures/p)", "/pictures/p"::equals, address -> "/pictures/n", " "))
                .isEqualTo("![A chip](/pictures/n)");
        assertThat(Illustrations.exchange(
                        "|a|b|\n|-|-|\n|![x](/pictures/p)|c|",
                        "/pictures/p"::equals,
                        address -> "/pictures/n",
                        "1 | [2](3) * 4"))
                .satisfies(changed -> assertThat(Prose.of(changed).illustrations())
                        .extracting(Passage::address, Passage::words)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("/pictures/n", "1 | [2](3) * 4")));
    }

    @Test
    void areTakenOutByTheThousand() {
        assertThat(Illustrations.takeOut("x![](/pictures/p) ".repeat(20_000), "/pictures/p"::equals))
                .isEqualTo("x ".repeat(20_000));
    }

    /** Out of pieces that mean something in Markdown, in random order. */
    @Test
    void leaveEverythingElseAsItReadsInWhateverText() {
        Random random = new Random(9);
        int taken = 0;
        for (int time = 0; time < 5_000; time++) {
            String text = IntStream.range(0, 1 + random.nextInt(14))
                    .mapToObj(each -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            String without = Illustrations.takeOut(text, "/pictures/p"::equals);
            String with = Illustrations.exchange(text, "/pictures/p"::equals, address -> "/pictures/n", "n");
            assertThat(lettersOf(without)).as(text).isEqualTo(lettersOf(text));
            assertThat(addresses(without))
                    .as(text)
                    .filteredOn("/pictures/q"::equals)
                    .hasSameSizeAs(addresses(text).stream()
                            .filter("/pictures/q"::equals)
                            .toList());
            assertThat(addresses(with)).as(text).hasSameSizeAs(addresses(text));
            taken += addresses(text).size() - addresses(without).size();
        }
        assertThat(taken).isGreaterThan(3_000);
    }

    private static List<String> addresses(String text) {
        return Prose.of(text).illustrations().stream().map(Passage::address).toList();
    }

    /** What readers read beside pictures and their titles. */
    private static String lettersOf(String text) {
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(
                Prose.of(text).html(Signposts.AS_WRITTEN, "x").html());
        return page.text().replaceAll("[†\\s]", "");
    }
}
