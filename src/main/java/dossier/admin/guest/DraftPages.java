package dossier.admin.guest;

import dossier.account.Token;
import dossier.admin.Access;
import dossier.comment.Comments;
import dossier.reading.ArticlePages;
import dossier.share.Share;
import dossier.share.Shares;
import dossier.text.Wording;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows an article to whoever was sent a link, with what was said by that link. Within a transaction. */
@Component
class DraftPages {

    static final String ADDRESS = "/drafts/{token:[0-9a-f]{64}}";

    private static final Limit LAST = Limit.of(1);

    private final Shares shares;
    private final ArticlePages pages;
    private final Comments comments;
    private final Clock clock;

    DraftPages(Shares shares, ArticlePages pages, Comments comments, Clock clock) {
        this.shares = shares;
        this.pages = pages;
        this.comments = comments;
        this.clock = clock;
    }

    /** What the link opens; empty where it has ended. No search engine, no cache, and no site that it leads to learns of it. */
    Optional<Share> open(String token, HttpServletResponse answer) {
        answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("Referrer-Policy", "no-referrer");
        Share share = shares.find(new Token(token).hash()).orElseThrow(NotFound::new);
        return Optional.of(share)
                .filter(each -> Access.by(each, clock.instant()).isOpen());
    }

    String ended(HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_GONE);
        return "admin/guest/ended";
    }

    /** The same, with what was typed too late, to be copied. */
    String ended(String typed, Model model, HttpServletResponse answer) {
        model.addAttribute("typed", Wording.isBlank(typed) ? "" : typed);
        return ended(answer);
    }

    /** The draft, and what was typed last where it could not be kept. */
    String page(Share share, String token, Typed typed, Model model) {
        model.addAttribute("page", pages.foresee(share.article(), share.manuscript(), clock.instant()));
        model.addAttribute("shared", share);
        model.addAttribute("guest", GuestPart.of(share, token, name(share), comments.begunBy(share), typed));
        return "admin/guest/draft";
    }

    String refused(Share share, String token, Typed typed, Model model, HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(share, token, typed, model);
    }

    /** What the last guest was called; before anybody spoke, whom the link is for. */
    private String name(Share share) {
        return comments.namesOf(share, LAST).stream().findFirst().orElse(share.whom());
    }
}
