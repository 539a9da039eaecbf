package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTests {

    private static final List<String> PIECES = List.of(
            "Ada",
            "Ada ",
            " Ada",
            "the ",
            "of ",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "[",
            "]",
            "](/a)",
            "](/b \"t\")",
            "][l]",
            "[l]",
            "![",
            "\n",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "- [ ] ",
            "1. ",
            "# ",
            "    ",
            "| ",
            "|",
            "\n|---|---|\n",
            "\\",
            "\\|",
            "&amp;",
            "&",
            "<",
            ">",
            "<b>",
            "<https://a.example>",
            "[^1]",
            "[^1]: ",
            "  \n",
            "梁文锋",
            "😀",
            "e\u0301",
            "!",
            "===",
            "\n\n[l]: /l 'T'\n\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada writes.             | [Ada](/people/ada) writes.
            *Ada* and **Ada**       | *[Ada](/people/ada)* and **[Ada](/people/ada)**
            # Ada                   | # [Ada](/people/ada)
            - [x] Ada               | - [x] [Ada](/people/ada)
            [about Ada              | [about [Ada](/people/ada)
            [Ada](/a) Ada           | [Ada](/a) [Ada](/people/ada)
            Ada: `Ada`, ![Ada](/a)  | [Ada](/people/ada): `Ada`, ![Ada](/a)
            """)
    void putsLinksAroundRunningText(String markdown, String linked) {
        assertThat(linkedEverywhere(markdown)).isEqualTo(linked);
    }

    @Test
    void putsALinkIntoATableAndOverTheEndOfALine() {
        assertThat(linkedEverywhere("| \\| Ada | b |\n|---|---|\n| `\\|` Ada | Ada |"))
                .isEqualTo(
                        "| \\| [Ada](/people/ada) | b |\n|---|---|\n| `\\|` [Ada](/people/ada) | [Ada](/people/ada) |");
        assertThat(Links.link("> Ada\n> Lovelace", List.of(new Range(2, 16)), "/people/ada"))
                .isEqualTo("> [Ada\n> Lovelace](/people/ada)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!Ada", "\\Ada", "国**Ada**国"})
    void doesNotLinkWhatWouldThenReadOtherwise(String markdown) {
        assertThat(linkedEverywhere(markdown + " Ada")).isEqualTo(markdown + " [Ada](/people/ada)");
    }

    @Test
    void linksNothingButWholeRunningTextAndNothingTwice() {
        assertThat(Links.link("a *b* [c](/d) `e`", List.of(new Range(0, 4), new Range(7, 8), new Range(15, 16)), "/x"))
                .isEqualTo("a *b* [c](/d) `e`");
        assertThat(Links.link("*b* `e`", List.of(new Range(0, 3), new Range(4, 7)), "/x"))
                .isEqualTo("*b* `e`");
        assertThat(Links.link("one two three", List.of(new Range(0, 7), new Range(4, 13)), "/x"))
                .isEqualTo("[one two](/x) three");
        assertThat(Links.link("a [b] c] d", List.of(new Range(3, 7)), "/x")).isEqualTo("a [b] c] d");
    }

    @Test
    void leadsEachRangeItsOwnWay() {
        assertThat(Links.link("Ada met Bob", Map.of(new Range(8, 11), "/people/bob", new Range(0, 3), "/people/ada")))
                .isEqualTo("[Ada](/people/ada) met [Bob](/people/bob)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a b", "/a)", "/a|b", "<x>", "/a\nb"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Links.link("Ada", List.of(new Range(0, 3)), address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Ada *L.*](/old 'T')     | [Ada *L.*](/new 'T')
            [Ada]( </old>  "T" )     | [Ada]( /new  "T" )
            [Ada][l]                 | [Ada](/new "T")
            [l][] and [l]            | [l](/new "T") and [l](/new "T")
            <https://old.example/a_> | [https://old.example/a_](/new)
            [a](/old) [b](/c) `[d](/old)` | [a](/new) [b](/c) `[d](/old)`
            [a](/%6fld\\_) ![x [b](/old)](/old) | [a](/%6fld\\_) ![x [b](/old)](/old)
            """)
    void leadsLinksElsewhere(String markdown, String relinked) {
        String definition = "\n\n[l]: /old 'T'";
        assertThat(Links.relink(markdown + definition, LinksTests::moved)).isEqualTo(relinked + definition);
    }

    @Test
    void leadsLinksElsewhereInTablesAndQuotations() {
        assertThat(Links.relink("| \\| [a](/old) | b |\n|---|---|", LinksTests::moved))
                .isEqualTo("| \\| [a](/new) | b |\n|---|---|");
        assertThat(Links.relink("> [a\n> b](\n>   /old\n> 'T')", LinksTests::moved))
                .isEqualTo("> [a\n> b](\n>   /new\n> 'T')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [Ada *L.*](/old 'T') writes   | The Ada *L.* writes
            [Ada][l], [l][], [l] and [b](/c)  | Ada, l, l and [b](/c)
            <https://old.example/> x          | https://old.example/ x
            [# Ada](/old)                     | \\# Ada
            [1.](/old) Ada                    | 1\\. Ada
            [[l] x](/old)                     | [[l] x](/old)
            x[_y_](/old)z                     | x[_y_](/old)z
            [*x*](/old)y                      | *x*y
            [+ y](/old) [a](/old)             | \\+ y a
            """)
    void keepsTheWordsOfALinkThatLeadsNowhere(String markdown, String unlinked) {
        String definition = "\n\n[l]: /old 'T'";
        assertThat(Links.relink(markdown + definition, LinksTests::gone)).isEqualTo(unlinked + definition);
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void takesOutToTheLetterWhatItPutIn(String markdown) {
        String linked = linkedEverywhere(markdown);
        assertThat(bare(linked)).isEqualTo(bare(markdown));
        assertThat(Links.relink(
                        linked, address -> address.equals("/people/ada") ? Optional.empty() : Optional.of(address)))
                .isEqualTo(markdown);
    }

    @Test
    void linksNearlyEverythingInRandomTexts() {
        List<String> texts = randomTexts().toList();
        long found = texts.stream().mapToLong(text -> ranges(text).size()).sum();
        long linked = texts.stream()
                .mapToLong(text -> linksIn(linkedEverywhere(text), "/people/ada"))
                .sum();
        assertThat(found).isGreaterThan(500);
        assertThat(linked).isGreaterThan(found * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void changesNothingButTheLinksItIsAskedTo(String markdown) {
        String moved = Links.relink(markdown, address -> Optional.of(address.equals("/a") ? "/z" : address));
        assertThat(moved.replace("/z", "/a")).isEqualTo(markdown);
        assertThat(bare(moved)).isEqualTo(bare(markdown));
        assertThat(linksIn(moved, "/z")).isEqualTo(linksIn(markdown, "/a"));
        String unlinked = Links.relink(markdown, address -> Optional.empty());
        assertThat(bare(unlinked)).isEqualTo(bare(markdown));
        assertThat(Links.relink(markdown, Optional::of)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @MethodSource("dossier.text.ProseTests#whatNobodyShouldType")
    void takesWhateverIsTyped(String markdown) {
        assertThat(Links.relink(markdown, address -> Optional.of("/z")).length())
                .isPositive();
        assertThat(linkedEverywhere(markdown)).isNotEmpty();
    }

    static Stream<String> randomTexts() {
        return IntStream.range(0, 700).mapToObj(seed -> {
            Random random = new Random(seed);
            return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(1 + random.nextInt(25))
                    .collect(Collectors.joining());
        });
    }

    private static String linkedEverywhere(String markdown) {
        return Links.link(markdown, ranges(markdown), "/people/ada");
    }

    private static List<Range> ranges(String markdown) {
        return Stretches.of(markdown).stream()
                .flatMap(stretch -> Pattern.compile("Ada")
                        .matcher(stretch.text())
                        .results()
                        .filter(found -> stretch.isWhole(found.start(), found.end()))
                        .map(found -> range(stretch, found)))
                .toList();
    }

    private static Range range(Stretch stretch, MatchResult found) {
        return stretch.range(found.start(), found.end());
    }

    private static long linksIn(String markdown, String address) {
        return Prose.of(markdown).addresses().stream().filter(address::equals).count();
    }

    private static String bare(String markdown) {
        return Prose.of(markdown).html(address -> Optional.empty(), "x").html();
    }

    private static Optional<String> moved(String address) {
        return Optional.of(address.contains("old") && !address.contains("%") ? "/new" : address);
    }

    private static Optional<String> gone(String address) {
        return address.contains("old") ? Optional.empty() : Optional.of(address);
    }

    @Test
    void sayOtherWordsWhereTheyAreToldAndTheRestStaysToTheLetter() {
        String text = "It has [160](/a#x) people,\n> not *[160](/b)*, and [**160**](/a#x)  \n| [160](/a#x) |";
        String reworded = Links.reword(
                text,
                (address, words) ->
                        address.equals("/a#x") && words.equals("160") ? Optional.of("2_00*") : Optional.empty());
        assertThat(reworded).isEqualTo(text.replace("[160](/a#x)", "[2\\_00\\*](/a#x)"));
    }
}
