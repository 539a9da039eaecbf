package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *one* **two** ~~three~~ | <p><em>one</em> <strong>two</strong> <del>three</del></p>
            one~two~three           | <p>one~two~three</p>
            a < b & c               | <p>a &lt; b &amp; c</p>
            [out](https://a.example) | <p><a href="https://a.example">out</a></p>
            [mail](mailto:a@b.example) | <p><a href="mailto:a@b.example">mail</a></p>
            [own](/articles/a#b)    | <p><a href="/articles/a#b">own</a></p>
            ---                     | <hr />
            """)
    void writesPlainMarkdownAsHtml(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:x)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](\\\\evil.example)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x][1]\n\n[1]: javascript:alert(1)"
            })
    void keepsTheWordsOfALinkThatCouldDoHarm(String markdown) {
        assertThat(Jsoup.parse(html(markdown)).select("[href], [src]")).isEmpty();
        assertThat(Jsoup.parse(html(markdown)).text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "<svg onload=alert(1)>",
                "<!-- comment -->",
                "`<b>`",
                "[<b onclick=x>](/a)",
                "![\"><script>alert(1)</script>](/pictures/a.webp)"
            })
    void showsHtmlAsItWasTyped(String markdown) {
        assertThat(Jsoup.parse(html(markdown)).select("script, svg, b, [onerror], [onload], [onclick]"))
                .isEmpty();
    }

    @Test
    void takesPicturesFromThisSiteAlone() {
        assertThat(html("![a](/pictures/x-800.webp)")).contains("<img").contains("loading=\"lazy\"");
        assertThat(html("![a](https://a.example/x.png)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://a.example/x.png\">a</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/../admin",
                "/pictures/..",
                "/pictures/./../admin",
                "/pictures/%2E%2e/admin",
                "/pictures/.%2e?x",
                "/pictures/x/..#y"
            })
    void takesNoPictureFromWhereItsAddressClimbsTo(String address) {
        assertThat(html("![a](" + address + ")")).doesNotContain("<img");
    }

    @Test
    void continuesTheOutlineOfThePageFromLevelThree() {
        assertThat(html("# One\n\n### Two\n\n###### Three\n\n## Four\n\n# Five"))
                .contains("<h3>One</h3>", "<h4>Two</h4>", "<h5>Three</h5>", "<h4>Four</h4>", "<h3>Five</h3>");
        assertThat(html("### Alone")).contains("<h3>Alone</h3>");
    }

    @Test
    void writesTablesTasksAndFootnotes() {
        String html = html("| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open\n\nText[^n].\n\n[^n]: Note.");
        assertThat(Jsoup.parse(html)
                        .select("div.table[tabindex=0] > table td.align-right")
                        .text())
                .isEqualTo("2");
        assertThat(html).doesNotContain("align=");
        assertThat(Jsoup.parse(html).select("input[type=checkbox][disabled][aria-label]"))
                .hasSize(2);
        assertThat(Jsoup.parse(html).select("#here_fn-n a[href=#here_fnref-n]")).hasSize(1);
        assertThat(Jsoup.parse(html).select("#here_fnref-n[href=#here_fn-n]")).hasSize(1);
    }

    @Test
    void showsAFootnoteThatNothingRefersTo() {
        assertThat(Jsoup.parse(html("Text.\n\n[^1]: A *note*.")).text()).isEqualTo("Text. [^1]: A note.");
        assertThat(html("Text[^A].\n\n[^a]: A note.")).contains("footnotes").doesNotContain("[^");
    }

    @Test
    void leadsLinksWhereTheSignpostsSay() {
        Signposts signposts = address -> switch (address) {
            case "/people/old" -> Optional.of(new Way("/people/new", "mention"));
            case "/people/nobody" -> Optional.empty();
            default -> Optional.of(new Way(address, ""));
        };
        assertThat(Prose.of("[A](/people/old) [B](/people/nobody) [C](/about)")
                        .html(signposts, "x")
                        .html())
                .contains("class=\"mention\"", "href=\"/people/new\"")
                .contains(" B ")
                .contains("<a href=\"/about\">C</a>")
                .doesNotContain("nobody");
    }

    @Test
    void findsEachLinkInItsSentence() {
        String text =
                "It began small. The firm of [Ada *Lovelace*](/people/ada) grew. Others, such as [Bob](/people/bob), "
                        + "in the U.S. market did not.\n\n| [Cy](/people/cy) |\n|---|\n| x |";
        assertThat(Prose.of(text).passages())
                .containsExactly(
                        new Passage("/people/ada", "The firm of ", "Ada Lovelace", " grew."),
                        new Passage("/people/bob", "Others, such as ", "Bob", ", in the U.S. market did not."),
                        new Passage("/people/cy", "", "Cy", ""));
    }

    @Test
    void countsWordsAsReadersDo() {
        assertThat(Prose.of("# Two words\n\nIt's *three* [more](/a), — 10,000 of 梁.")
                        .wordCount())
                .isEqualTo(8);
    }

    @Test
    void putsNoLinkIntoALink() {
        assertThat(Jsoup.parseBodyFragment(html("[![words](https://a.example/b)](/people)"))
                        .select("a"))
                .hasSize(1);
        assertThat(html("[![words](https://a.example/b)](/people)")).doesNotContain("a.example");
    }

    @Test
    void staysSmallHoweverOftenALongAddressIsReferredTo() {
        String bomb = "[a]: /" + "x".repeat(30_000) + "\n\n" + "[a]".repeat(10_000);
        assertThat(html(bomb).length()).isLessThan(1_000_000);
        assertThat(Prose.of(bomb).passages().size()).isEqualTo(5_000);
    }

    @Test
    void keepsOnlyTheNeighbourhoodOfALinkInASentenceWithoutEnd() {
        String endless = "[Ada](/people/ada) and ".repeat(1_000);
        assertThat(Prose.of(endless).passages())
                .hasSize(1_000)
                .allSatisfy(passage -> assertThat(
                                passage.lead().length() + passage.trail().length())
                        .isLessThanOrEqualTo(2 * PlainBlock.MOST_CONTEXT));
    }

    @ParameterizedTest
    @MethodSource("whatNobodyShouldType")
    void rendersWhateverIsTypedAsSomething(String markdown) {
        assertThatCode(() -> {
                    Prose prose = Prose.of(markdown);
                    assertThat(prose.html(Signposts.AS_WRITTEN, "x").html()).isNotBlank();
                    prose.passages();
                    prose.wordCount();
                })
                .doesNotThrowAnyException();
    }

    static Stream<String> whatNobodyShouldType() {
        return Stream.of(
                "[".repeat(20_000),
                ">".repeat(20_000),
                "> ".repeat(20_000) + "x",
                "*".repeat(20_000) + "x" + "*".repeat(20_000),
                "*a **b ".repeat(10_000),
                "![".repeat(10_000) + "x" + "](u)".repeat(10_000),
                "`".repeat(20_000) + "a",
                "- ".repeat(5_000) + "x",
                "[^1]: [^1]\n\n[^1]",
                "[^" + "x ".repeat(100) + "]\n\n[^" + "x ".repeat(100) + "]: note",
                "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + "|a|\n".repeat(2_000),
                "|" + "a|".repeat(200) + "\n|" + "-|".repeat(200) + "\n" + "|a|\n".repeat(2_000),
                "\u202eabc [x](/people/\u202e)",
                "a" + "\u0301".repeat(10_000),
                "&#0; &#xD800; &#x110000;");
    }

    @Test
    void showsATableOfTooManyCellsAsItWasTyped() {
        String bomb = "|" + "a|".repeat(200) + "\n|" + "-|".repeat(200) + "\n" + "|a|\n".repeat(2_000);
        assertThat(html(bomb)).doesNotContain("<table").contains("|a|");
        assertThat(html(bomb).length()).isLessThan(bomb.length() * 3);
    }

    @Test
    void showsATextOfTooManySignsAsItWasTyped() {
        String list = "- [a](/b)\n".repeat(Prose.MOST_SIGNS / 3 + 1);
        assertThat(Prose.isTooMuch(list)).isTrue();
        assertThat(html(list)).contains("<code>- [a](/b)\n").doesNotContain("<a ");
        assertThat(Prose.of(list).addresses()).isEmpty();
    }

    @Test
    void readsAsManyWordsAsAreTyped() {
        String chapter = "On 3.5 pages of *plain* words, [Ada](/people/ada) says - with a dash - what she saw.\n\n";
        String book = chapter.repeat(Wording.LONGEST_TEXT / chapter.length() / 2);
        assertThat(Prose.isTooMuch(book)).isFalse();
        assertThat(Prose.of(book).addresses()).hasSizeGreaterThan(1_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n",
                "a\n",
                "a\r",
                "*a*",
                "`a`",
                "~~a~~",
                "[a](b)",
                "![a](b)",
                "<b>",
                "<!-- a -->\n",
                "&amp;",
                "a\\\n",
                "# a\n",
                "- - - - - a\n",
                "* + - 1. a\n",
                "1) 1) 1) a\n",
                "1. 1. 1. a\n",
                "> > > a\n",
                "a\n=\n",
                "***\n",
                "[^a] ",
                "[ ] ",
                "<http://a> ",
                "a  \n",
                "    a\n\n",
                "```\n",
                "_a_ ",
                "\n\n|a\n|-\n|b|c\n"
            })
    void growsAFewNodesForEachSign(String bit) {
        String text = bit.repeat(5_000);
        int signs = 0;
        while (Signs.areMoreThan(signs, text)) {
            signs += 1_000;
        }
        assertThat(nodesIn(Prose.of(text).document())).isLessThanOrEqualTo(3 * signs);
    }

    private static int nodesIn(Node node) {
        int count = 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count += nodesIn(child);
        }
        return count;
    }

    private static String html(String markdown) {
        return Prose.of(markdown).html(Signposts.AS_WRITTEN, "here").html().strip();
    }
}
