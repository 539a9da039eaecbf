package dossier.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dossier.Cast;
import dossier.account.Account;
import dossier.account.Token;
import dossier.article.Section;
import dossier.share.Share;
import dossier.text.Range;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentTests {

    private static final Share SHARE = Share.followingTheDraft(
            Token.random(), Cast.draft(Cast.edda()), "Gus", Cast.edda(), Cast.MONDAY, Duration.ofDays(7));

    private final Account edda = Cast.edda();
    private final Account walt = Cast.walt();
    private final Section section = Cast.draft(edda).sections().get(0);
    private final Comment comment = new Comment(section, null, "Is that so?", walt, Cast.MONDAY);

    @Test
    void isResolvedAndOpenedAgain() {
        comment.resolve(edda, Cast.TUESDAY);
        comment.resolve(walt, Cast.WEDNESDAY);
        assertThat(comment.isResolved()).isTrue();
        assertThat(comment.resolvedBy()).contains(edda);
        assertThat(comment.resolvedAt()).contains(Cast.TUESDAY);
        comment.reopen();
        assertThat(comment.isResolved()).isFalse();
        assertThat(comment.resolvedBy()).isEmpty();
    }

    @Test
    void isOpenAgainWithAReply() {
        comment.resolve(edda, Cast.TUESDAY);
        Comment reply = comment.reply("It is.", edda, Cast.WEDNESDAY);
        assertThat(comment.isResolved()).isFalse();
        assertThat(comment.replies()).containsExactly(reply);
        assertThat(reply.reply("Good.", walt, Cast.WEDNESDAY).first()).isSameAs(comment);
        assertThat(comment.replies()).hasSize(2);
    }

    @Test
    void changesItsWordsUntilSomebodyAnswers() {
        comment.rephrase("Is that so?", Cast.TUESDAY);
        assertThat(comment.changedAt()).isEmpty();
        comment.rephrase("Was that so?\n", Cast.TUESDAY);
        assertThat(comment.words()).isEqualTo("Was that so?");
        assertThat(comment.changedAt()).contains(Cast.TUESDAY);
        Comment first = comment.reply("It was.", edda, Cast.TUESDAY);
        assertThat(comment.isAnswered()).isTrue();
        assertThat(first.isAnswered()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> comment.rephrase("No.", Cast.WEDNESDAY));
        comment.reply("Thank you.", walt, Cast.WEDNESDAY);
        assertThatIllegalStateException().isThrownBy(() -> first.rephrase("No.", Cast.WEDNESDAY));
    }

    @Test
    void countsAReplySentTwiceAtOnceAsOne() {
        Comment reply = comment.reply("It is.", edda, Cast.TUESDAY);
        assertThat(comment.reply("It is.", edda, Cast.TUESDAY.plusSeconds(2))).isSameAs(reply);
        assertThat(comment.reply("It is.", walt, Cast.TUESDAY.plusSeconds(2))).isNotSameAs(reply);
        assertThat(comment.reply("It is.", edda, Cast.WEDNESDAY)).isNotSameAs(reply);
        assertThat(comment.replies()).hasSize(3);
    }

    @Test
    void isRepeatedOnlyByWhoeverSaidItOfTheSamePassage() {
        assertThat(new Comment(section, null, "Is that so?", walt, Cast.MONDAY).repeats(comment))
                .isTrue();
        Quotation quotation = Quotation.of(section.current(), new Range(3, 9));
        assertThat(quotation.words()).isEqualTo("engine");
        assertThat(new Comment(section, quotation, "Is that so?", walt, Cast.MONDAY).repeats(comment))
                .isFalse();
        assertThat(new Comment(section, null, "Is that so?", new Guest(SHARE, "Walt Writer"), Cast.MONDAY)
                        .repeats(comment))
                .isFalse();
        assertThat(comment.repeats(new Comment(section, null, "Is that so?", new Guest(SHARE, "Walt"), Cast.MONDAY)))
                .isFalse();
    }

    @Test
    void isSaidByAGuestToo() {
        Comment guests = new Comment(section, null, " Nice.\r\nVery. ", new Guest(SHARE, " Gus "), Cast.MONDAY);
        assertThat(guests.by()).isEqualTo("Gus");
        assertThat(guests.author()).isEmpty();
        assertThat(guests.words()).isEqualTo("Nice.\nVery.");
        assertThat(guests.reply("Thank you.", edda, Cast.TUESDAY).by()).isEqualTo("Edda Editor");
        assertThat(guests.reply("You are welcome.", new Guest(SHARE, "Gus"), Cast.TUESDAY)
                        .isBy(edda))
                .isFalse();
    }

    @Test
    void callsWhomItNames() {
        Comment calling = new Comment(section, null, "@Edda Editor, look.", walt, Cast.MONDAY);
        calling.call(List.of(edda, walt));
        assertThat(calling.named()).containsExactly(edda);
        calling.rephrase("Never mind.", Cast.TUESDAY);
        calling.call(List.of(edda, walt));
        assertThat(calling.named()).isEmpty();
    }

    @Test
    void saysSomethingAndNotTooMuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comment(section, null, " \u200b\n", walt, Cast.MONDAY));
        String tooMuch = "x".repeat(Comment.LONGEST + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> comment.reply(tooMuch, walt, Cast.MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Guest(SHARE, " "));
    }
}
