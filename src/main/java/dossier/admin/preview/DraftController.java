package dossier.admin.preview;

import dossier.account.Token;
import dossier.reading.ArticlePages;
import dossier.share.Share;
import dossier.share.Shares;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article before readers see it, for whoever was sent a link. No account, no session: the link alone lets in. */
@Controller
@Transactional(readOnly = true)
class DraftController {

    private final Shares shares;
    private final ArticlePages pages;
    private final Clock clock;

    DraftController(Shares shares, ArticlePages pages, Clock clock) {
        this.shares = shares;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/drafts/{token:[0-9a-f]{64}}")
    String show(@PathVariable String token, Model model, HttpServletResponse answer) {
        keepToItself(answer);
        Instant now = clock.instant();
        Share share = shares.find(new Token(token).hash()).orElseThrow(NotFound::new);
        if (!share.isOpen(now)) {
            answer.setStatus(HttpServletResponse.SC_GONE);
            return "admin/preview/ended";
        }
        model.addAttribute("page", pages.foresee(share.article(), share.manuscript(), now));
        model.addAttribute("shared", share);
        return "admin/preview/page";
    }

    /** No search engine, no cache, and no site that it links to learns of the link. */
    private static void keepToItself(HttpServletResponse answer) {
        answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("Referrer-Policy", "no-referrer");
    }
}
