package dossier.article;

import static dossier.Cast.MONDAY;
import static dossier.Cast.TUESDAY;
import static dossier.Cast.draft;
import static dossier.Cast.edda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dossier.account.Account;
import dossier.article.Changes.Fate;
import dossier.article.Changes.Line;
import dossier.article.Changes.SectionChange;
import dossier.text.LinkChange;
import dossier.text.Wording;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private final Account edda = edda();
    private final Article article = draft(edda);
    private final Edition first = article.publish("", edda, MONDAY);

    @Test
    void areNoneWhereBothReadTheSame() {
        assertThat(changes().isEmpty()).isTrue();
    }

    @Test
    void tellWhatIsNewGoneAndDifferent() {
        article.sections().get(0).revise(new Wording("", "An engine counts."), edda, TUESDAY);
        article.remove(article.sections().get(1), edda, TUESDAY);
        article.add(new Wording("Who made it", "Ada."), edda, TUESDAY);
        assertThat(changes().sections())
                .extracting(SectionChange::heading, SectionChange::fate, SectionChange::isMoved)
                .containsExactly(
                        tuple("", Fate.CHANGED, false),
                        tuple("Who made it", Fate.ADDED, false),
                        tuple("How it works", Fate.REMOVED, false));
    }

    @Test
    void tellASectionThatMovedFromThoseItPassed() {
        article.move(article.sections().get(2), 0, TUESDAY);
        assertThat(changes().sections()).singleElement().satisfies(change -> {
            assertThat(change.heading()).isEqualTo("What it costs");
            assertThat(change.isMoved()).isTrue();
            assertThat(change.fate()).isEqualTo(Fate.KEPT);
        });
    }

    @Test
    void tellWhatReadsDifferentlyInTheHeader() {
        article.revise(Masthead.of("Engines"), edda, TUESDAY);
        assertThat(changes().header())
                .singleElement()
                .satisfies(change -> assertThat(change.line()).isEqualTo(Line.TITLE));
    }

    @Test
    void ownUpToChangesThatNoWordShows() {
        article.sections().get(0).revise(new Wording("", "An *engine* reckons."), edda, TUESDAY);
        assertThat(changes().sections())
                .singleElement()
                .satisfies(change -> assertThat(change.isInvisible()).isTrue());
    }

    @Test
    void tellWhichLinksCameAndWent() {
        article.sections().get(0).revise(new Wording("", "An [engine](/a) reckons."), edda, TUESDAY);
        Manuscript linked = article.manuscript();
        article.sections().get(0).revise(new Wording("", "An [engine](/b) reckons."), edda, TUESDAY);
        assertThat(Changes.between(linked, article.manuscript()).sections())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.links()).containsExactly(new LinkChange("/a", false), new LinkChange("/b", true));
                    assertThat(change.isInvisible()).isFalse();
                });
    }

    private Changes changes() {
        return Changes.between(first.manuscript(), article.manuscript());
    }
}
