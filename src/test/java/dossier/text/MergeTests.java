package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dossier.text.Merge.Kind;
import dossier.text.Merge.Stretch;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTests {

    private static final Pattern COINED = Pattern.compile("(?:mine|theirs)\\d+");

    @Test
    void takesWhatEitherChanged() {
        Merge merge = Merge.of(
                "It cost six million. It ran.", "It cost nine million. It ran.", "It cost six million. It flew.");
        assertThat(merge.text()).isEqualTo("It cost nine million. It flew.");
        assertThat(merge.stretches())
                .containsExactly(
                        new Stretch(Kind.SAME, "It cost ", "It cost "),
                        new Stretch(Kind.MINE, "nine", "six"),
                        new Stretch(Kind.SAME, " million. It ", " million. It "),
                        new Stretch(Kind.THEIRS, "ran", "flew"),
                        new Stretch(Kind.SAME, ".", "."));
    }

    @Test
    void asksWhereBothChangedTheSame() {
        Merge merge = Merge.of("It cost six million.", "It cost nine million.", "It cost ten million.");
        assertThat(merge.isClean()).isFalse();
        assertThat(merge.stretches()).contains(new Stretch(Kind.CLASH, "nine", "ten"));
        assertThat(merge.withMine()).isEqualTo("It cost nine million.");
        assertThat(merge.withTheirs()).isEqualTo("It cost ten million.");
        assertThatIllegalStateException().isThrownBy(merge::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            It turns fast. It hums.~It turns slowly. It hums.~It turns fast. She hums.~It turns slowly. She hums.
            It turns fast.~Now it turns fast.~It turns fast, always.~Now it turns fast, always.
            It turns very fast.~It turns fast.~It turns fast.~It turns fast.
            It turns.~It turns fast.~It turns fast.~It turns fast.
            One.¶¶Two.~One.¶¶New.¶¶Two.~One. More.¶¶Two.~One. More.¶¶New.¶¶Two.
            One.¶¶Two.~One.¶¶New.¶¶Two.~One.¶¶Twice.~One.¶¶New.¶¶Twice.
            - a¶- c~- a¶- b¶- c~- A¶- c~- A¶- b¶- c
            他说。我听。~她说。我听。~他说。我看。~她说。我看。
            [Ada](/a) said so.~[Ada](/people/ada) said so.~[Ada](/a) said no.~[Ada](/people/ada) said no.
            """)
    void putsTogetherWhatIsApart(String base, String mine, String theirs, String merged) {
        assertThat(Merge.of(lines(base), lines(mine), lines(theirs)).text()).isEqualTo(lines(merged));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            The quick fox.~The slow fox.~The quick cat.
            The fox.~The old fox.~The red fox.
            One.¶¶Two.~One.¶¶New.¶¶Two.~One.¶¶Other.¶¶Two.
            The dog.~The cat.¶¶The dog.~The cow.¶¶The dog.
            The dog.~A mouse.¶¶The dog.~The cow.¶¶The dog.
            One.¶¶Two, three, four.¶¶Five.~One.¶¶Five.~One.¶¶Two, three, for.¶¶Five.
            Very very good.~Very good.~Very very, very good.
            It cost 3.5 million.~It cost 4.5 million.~It cost 3.6 million.
            [Ada](/people/lady/ada)~[Ada](/persons/lady/ada)~[Ada](/people/lady/lovelace)
            <https://old.org/a>~<https://new.org/a>~<https://old.org/b>
            人工智能~人造智能~人工智慧
            One.~''~One. Two.
            ''~One.~Two.
            """)
    void asksWhereTwoCameTooClose(String base, String mine, String theirs) {
        assertThat(clashes(lines(base), lines(mine), lines(theirs))).isTrue();
        assertThat(clashes(lines(base), lines(theirs), lines(mine))).isTrue();
    }

    @Test
    void losesNothing() {
        Scribbler.many().forEach(scribbler -> {
            List<String> pieces = scribbler.write();
            String mine = scribbler.rewrite(pieces, "mine");
            String theirs = scribbler.rewrite(pieces, "theirs");
            Merge merge = Merge.of(String.join("", pieces), mine, theirs);
            assertThat(side(merge, Stretch::mine)).isEqualTo(mine);
            assertThat(side(merge, Stretch::theirs)).isEqualTo(theirs);
            if (merge.isClean()) {
                assertThat(coined(merge.text())).containsAll(coined(mine)).containsAll(coined(theirs));
            }
        });
    }

    @Test
    void takesEitherSideWhereTheOtherChangedNothing() {
        Scribbler.many().forEach(scribbler -> {
            List<String> pieces = scribbler.write();
            String base = String.join("", pieces);
            String mine = scribbler.rewrite(pieces, "mine");
            assertThat(Merge.of(base, mine, base).text()).isEqualTo(mine);
            assertThat(Merge.of(base, base, mine).text()).isEqualTo(mine);
            assertThat(Merge.of(base, mine, mine).text()).isEqualTo(mine);
        });
    }

    @Test
    void readsTheSameFromEitherSide() {
        Scribbler.many().forEach(scribbler -> {
            List<String> pieces = scribbler.write();
            String base = String.join("", pieces);
            String mine = scribbler.rewrite(pieces, "mine");
            String theirs = scribbler.rewrite(pieces, "theirs");
            Merge merge = Merge.of(base, mine, theirs);
            Merge turned = Merge.of(base, theirs, mine);
            assertThat(turned.isClean()).isEqualTo(merge.isClean());
            assertThat(turned.withMine()).isEqualTo(merge.withTheirs());
            assertThat(turned.withTheirs()).isEqualTo(merge.withMine());
        });
    }

    @Test
    void asksWhereBothAddedAtOnePlace() {
        Scribbler.many().forEach(scribbler -> {
            List<String> pieces = scribbler.write();
            int place = scribbler.place(pieces);
            String mine = scribbler.add(pieces, place, "mine");
            String theirs = scribbler.add(pieces, place, "theirs");
            assertThat(clashes(String.join("", pieces), mine, theirs)).isTrue();
        });
    }

    private static boolean clashes(String base, String mine, String theirs) {
        return !Merge.of(base, mine, theirs).isClean();
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }

    private static String side(Merge merge, Function<Stretch, String> side) {
        return merge.stretches().stream().map(side).collect(Collectors.joining());
    }

    private static List<String> coined(String text) {
        return COINED.matcher(text).results().map(MatchResult::group).toList();
    }
}
