package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureTests {

    private static final String MARK = "[Removed for legal reasons on 26 November 2026]";

    private static Erasure of(String passage) {
        return Erasure.of(Fingerprint.of(passage, "salt").orElseThrow(), MARK);
    }

    private static String erased(String text, String passage) {
        return of(passage).fromMarkdown(text);
    }

    @Test
    void leavesAMarkInThePlaceOfThePassage() {
        assertThat(erased("He is a thief. So they say.", "He is a thief")).isEqualTo(MARK + ". So they say.");
        assertThat(erased("Twice a thief, twice a thief.", "twice a thief")).isEqualTo("Twice a thief, " + MARK + ".");
        assertThat(erased("Nothing of it.", "He is a thief")).isEqualTo("Nothing of it.");
    }

    @Test
    void findsItHoweverItIsWritten() {
        assertThat(erased("Here: *he* is\na **thief**, they say.", "he is a thief"))
                .isEqualTo("Here: " + MARK + ", they say.");
        assertThat(erased("So [he](/people/he \"x\") is a “thief”!", "he is a 'thief'"))
                .isEqualTo("So " + MARK + "”!");
        assertThat(erased("> he is\n> a thief", "he is a thief")).isEqualTo("> " + MARK);
        assertThat(erased("他是小偷。", "是小偷")).isEqualTo("他" + MARK + "。");
        assertThat(erased("AT&amp;T is\\* a thief", "T is a thief")).isEqualTo("AT&amp;" + MARK);
    }

    @Test
    void findsItAmongMoreSignsThanAreShown() {
        String list = "\n\n" + "- a\n".repeat(Prose.MOST_SIGNS / 2 + 1);
        assertThat(erased("Here: *he* is a th**ie**f, they say." + list, "he is a thief"))
                .startsWith("Here: " + MARK + ", they say.\n\n- a\n");
    }

    @Test
    void takesOffWhatWouldBeTorn() {
        assertThat(erased("[Old he](/people/he) is a thief.", "he is a thief")).isEqualTo("Old " + MARK + ".");
        assertThat(erased("Say **he is a thief and more**.", "Say he is a thief"))
                .isEqualTo(MARK + " and more.");
        assertThat(erased("[he is a thief here](/x)", "he is a thief")).isEqualTo("[" + MARK + " here](/x)");
        assertThat(erased("A `he is a thief` there.", "he is a thief")).isEqualTo("A " + MARK + " there.");
    }

    @Test
    void goesThroughParagraphsAndCells() {
        assertThat(erased("One he is\n\na thief two.", "he is a thief")).isEqualTo("One " + MARK + "\n\n two.");
        String table = "| a | b |\n|---|---|\n| he is | a thief |\n";
        assertThat(erased(table, "he is a thief")).isEqualTo("| a | b |\n|---|---|\n| " + MARK + " |  |\n");
    }

    @Test
    void isReadAsItStands() {
        String linked = erased("he is a thief(now)", "he is a thief");
        assertThat(Prose.of(linked).paragraphs()).containsExactly(MARK + "(now)");
        assertThat(Prose.of(linked).addresses()).isEmpty();
        String defined =
                erased("he is a thief\n\n[removed for legal reasons on 26 november 2026]: /x\n", "he is a thief");
        assertThat(Prose.of(defined).paragraphs()).containsExactly(MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![he is a thief](/pictures/x-800.webp \"he is a thief\")",
                "[x](/y \"he is a thief\")",
                "<b title=\"he is a thief\">x</b>",
                "```\nhe is a thief\n```",
                "    he is\n    a thief",
                "Said[^1].\n\n[^1]: he is a thief",
                "[x]: /y \"he is a thief\"",
                "# he is a thief",
                "- [ ] he is a thief",
                "~~he is~~ a thief",
                "he **is *a* th**ief he is a thief",
                "[he is](he/is/a/thief)"
            })
    void leavesNothingOfIt(String text) {
        String erased = erased(text, "he is a thief");
        assertThat(erased).contains("Removed for legal reasons").doesNotContain("thief");
        assertThat(erased(erased, "he is a thief")).isEqualTo(erased);
    }

    @Test
    void givesWayToTheMarkWhereThatNeedsTheRoom() {
        assertThat(of("he is a thief").fromPlain("x".repeat(290) + " he is a thief", 300))
                .isEqualTo(MARK);
        assertThat(of("he is a thief").fromPlain("So he is a thief?", 300)).isEqualTo("So " + MARK + "?");
    }

    @Test
    void knowsAPassageWithoutSayingIt() {
        assertThat(Fingerprint.of("a!", "salt")).isEmpty();
        Fingerprint print = Fingerprint.of("he is a thief", "salt").orElseThrow();
        assertThat(print.toString()).doesNotContain("thief");
        assertThat(print.in("But he is a thief.")).containsExactly(new Range(4, 17));
        assertThat(print.in("But he is a thiefling.")).isEmpty();
    }
}
