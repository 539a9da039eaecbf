package dossier.admin.preview;

import dossier.account.Account;
import dossier.account.Token;
import dossier.admin.Sayable;
import dossier.article.Article;
import dossier.share.Share;
import dossier.text.Wording;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A link as an editor asks for it.
 *
 * @param whom it is for; may be empty
 * @param days for how long
 * @param shows "draft" to follow the draft, "now" to stay at what the article says now
 */
record ShareForm(
        @Sayable(longest = 200) String whom,

        @Pattern(regexp = "1|7|30|90", message = "{admin.share.days.problem}")
        String days,

        @Pattern(regexp = "draft|now", message = "{admin.share.shows.problem}")
        String shows) {

    static final List<String> DAYS = List.of("1", "7", "30", "90");
    static final List<String> SHOWS = List.of("draft", "now");

    ShareForm {
        whom = Objects.requireNonNullElse(whom, "");
        days = Objects.requireNonNullElse(days, "7");
        shows = Objects.requireNonNullElse(shows, "draft");
    }

    static ShareForm empty() {
        return new ShareForm("", "7", "draft");
    }

    Share share(Token token, Article article, Account editor, Instant at) {
        String name = Wording.inOneForm(whom).strip();
        Duration time = Duration.ofDays(Long.parseLong(days));
        return shows.equals("now")
                ? Share.ofWhatStandsNow(token, article, name, editor, at, time)
                : Share.followingTheDraft(token, article, name, editor, at, time);
    }
}
