package dossier.article;

import static dossier.Cast.MONDAY;
import static dossier.Cast.TUESDAY;
import static dossier.Cast.WEDNESDAY;
import static dossier.Cast.draft;
import static dossier.Cast.edda;
import static dossier.Cast.walt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.account.Account;
import dossier.text.Slug;
import dossier.text.Wording;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArticleTests {

    private final Account edda = edda();
    private final Article article = draft(edda);

    @Test
    void keepsItsLiveTextWhileTheDraftMovesOn() {
        Edition first = article.publish("", edda, MONDAY);
        section(1).revise(new Wording("How it works", "Wheels spin."), edda, TUESDAY);
        assertThat(article.liveEdition(TUESDAY)).contains(first);
        assertThat(first.revisions().get(1).text()).isEqualTo("Wheels turn.");
        assertThat(article.hasUnpublishedChanges(TUESDAY)).isTrue();
        assertThat(section(1).hasChangedSince(first)).isTrue();
        assertThat(section(2).hasChangedSince(first)).isFalse();
    }

    @Test
    void isNotLiveBeforeItIsPublished() {
        assertThat(article.isLive(MONDAY)).isFalse();
        assertThat(article.hasUnpublishedChanges(MONDAY)).isTrue();
    }

    @Test
    void showsAScheduledEditionFromItsMomentOn() {
        Edition first = article.publish("", edda, MONDAY);
        Edition second = article.publish("", edda, MONDAY, WEDNESDAY);
        assertThat(article.liveEdition(WEDNESDAY.minusNanos(1000))).contains(first);
        assertThat(article.liveEdition(WEDNESDAY)).contains(second);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void refusesAnEditionThatWouldHaveBeenLiveBeforeItWasMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> article.publish("", edda, TUESDAY, MONDAY));
    }

    @Test
    void isOffTheSiteWhileItIsWithdrawn() {
        article.publish("", edda, MONDAY);
        Withdrawal withdrawal = article.withdraw("It was wrong.", edda, TUESDAY);
        assertThat(article.withdraw("Again.", edda, TUESDAY)).isSameAs(withdrawal);
        assertThat(article.isLive(MONDAY)).isTrue();
        assertThat(article.isLive(TUESDAY)).isFalse();
        article.bringBack(edda, WEDNESDAY);
        assertThat(article.isLive(WEDNESDAY)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> article.withdraw(" ", edda, WEDNESDAY));
    }

    @Test
    void hasNothingToPublishWhenItSaysWhatItSaidBefore() {
        article.publish("", edda, MONDAY);
        section(1).revise(new Wording("How it works", "Wheels spin."), edda, TUESDAY);
        section(1).revise(new Wording("How it works", "Wheels turn."), edda, TUESDAY);
        assertThat(article.hasUnpublishedChanges(TUESDAY)).isFalse();
    }

    @Test
    void refusesWhatCannotBeSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> Masthead.of("a\u0000b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Masthead.of("a".repeat(301)));
        assertThatIllegalArgumentException().isThrownBy(() -> article.withdraw("\ud83d", edda, TUESDAY));
    }

    @Test
    void makesNoRevisionOfNothingNew() {
        Revision before = section(0).current();
        assertThat(section(0).revise(new Wording("", "An engine reckons."), walt(), TUESDAY))
                .isSameAs(before);
        Header header = article.header();
        assertThat(article.revise(header.masthead(), edda, TUESDAY)).isSameAs(header);
    }

    @Test
    void numbersWhatASectionSaid() {
        Revision second = section(0).revise(new Wording("", "It counts."), edda, TUESDAY);
        assertThat(second.number()).isEqualTo(2);
        assertThat(section(0).current()).isSameAs(second);
        assertThat(article.revise(Masthead.of("Engines"), edda, TUESDAY).number())
                .isEqualTo(2);
    }

    @Test
    void tellsTheSittingsOfAnEditorApart() {
        Revision first = section(0).current();
        Revision soon = section(0).revise(new Wording("", "b"), edda, MONDAY.plus(Duration.ofMinutes(29)));
        Revision later = section(0).revise(new Wording("", "c"), edda, MONDAY.plus(Duration.ofMinutes(59)));
        Revision other = section(0).revise(new Wording("", "d"), walt(), MONDAY.plus(Duration.ofMinutes(60)));
        assertThat(soon.continuesSittingOf(first)).isTrue();
        assertThat(later.continuesSittingOf(soon)).isFalse();
        assertThat(other.continuesSittingOf(later)).isFalse();
    }

    @Test
    void keepsASectionsAnchorWhenItsHeadingChanges() {
        Section works = section(1);
        works.revise(new Wording("How it really works", "Wheels turn."), edda, TUESDAY);
        assertThat(works.anchor()).isEqualTo(new Slug("how-it-works"));
    }

    @Test
    void givesEachSectionAnAnchorOfItsOwn() {
        article.remove(section(1), edda, TUESDAY);
        assertThat(article.add(new Wording("How it works", "Again."), edda, TUESDAY)
                        .anchor())
                .isEqualTo(new Slug("how-it-works-2"));
        assertThat(article.add(new Wording("…", "Dots."), edda, TUESDAY).anchor())
                .isEqualTo(new Slug("section"));
        assertThat(section(0).anchor()).isEqualTo(new Slug("introduction"));
    }

    @Test
    void movesAndRemovesSections() {
        Section costs = section(2);
        article.move(costs, 0, TUESDAY);
        assertThat(article.sections()).first().isEqualTo(costs);
        article.remove(costs, edda, TUESDAY);
        assertThat(article.sections()).hasSize(2).doesNotContain(costs);
    }

    @Test
    void namesWhatACorrectionCorrects() {
        Edition edition = article.publish("", edda, MONDAY);
        Correction correction = edition.correct(section(1), "They spin.", edda, TUESDAY);
        assertThat(edition.corrections()).containsExactly(correction);
        assertThatIllegalArgumentException().isThrownBy(() -> edition.correct(section(1), "", edda, TUESDAY));
        Section later = article.add(new Wording("Later", "More."), edda, TUESDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> edition.correct(later, "Not shown.", edda, TUESDAY));
    }

    @Test
    void keepsOnceWhatIsCorrectedTwiceWithinAMoment() {
        Edition edition = article.publish("", edda, MONDAY);
        Correction correction = edition.correct(section(1), "They spin.", edda, TUESDAY);
        Edition next = article.publish("", edda, TUESDAY);
        assertThat(next.correct(section(1), "They spin.", edda, TUESDAY.plusSeconds(9)))
                .isSameAs(correction);
        Edition coming = article.publish("", edda, TUESDAY, TUESDAY.plusSeconds(90));
        coming.correct(section(1), "They hum.", edda, TUESDAY);
        next.correct(section(1), "They hum.", edda, TUESDAY);
        next.correct(section(0), "They spin.", edda, TUESDAY);
        next.correct(section(1), "They spin.", edda, TUESDAY.plusSeconds(30));
        assertThat(next.corrections())
                .extracting(Correction::words)
                .containsExactly("They hum.", "They spin.", "They spin.");
    }

    private Section section(int place) {
        return article.sections().get(place);
    }
}
