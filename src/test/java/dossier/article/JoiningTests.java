package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Wording;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoiningTests {

    private static Joining joining(int length) {
        String base = "It begins. " + "x".repeat(length);
        return Joining.of(
                new Wording("", base), new Wording("", "First: " + base), new Wording("", base + " The end."));
    }

    private static MastheadJoining over(int length) {
        String base = "It begins. " + "x".repeat(length);
        return MastheadJoining.of(over(base), over("First: " + base), over(base + " The end."));
    }

    private static Masthead over(String standfirst) {
        return new Masthead("A story", standfirst, "", null, "", Set.of());
    }

    @Test
    void leavesToPeopleWhatWouldBeTooLongTogether() {
        assertThat(joining(Wording.LONGEST_TEXT - 27).isClean()).isTrue();
        assertThat(joining(Wording.LONGEST_TEXT - 27).said().text()).hasSize(Wording.LONGEST_TEXT);
        assertThat(joining(Wording.LONGEST_TEXT - 26).isClean()).isFalse();
        assertThat(over(4_973).isClean()).isTrue();
        assertThat(over(4_974).isClean()).isFalse();
    }
}
