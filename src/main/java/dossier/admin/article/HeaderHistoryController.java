package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Changes;
import dossier.article.Header;
import dossier.article.Headers;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stood over an article, what any two of its headers say differently, and the way back. */
@Controller
class HeaderHistoryController {

    private final Articles articles;
    private final Headers headers;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;

    HeaderHistoryController(Articles articles, Headers headers, Workbenches workbenches, Desk desk, Clock clock) {
        this.articles = articles;
        this.headers = headers;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
    }

    /** A header as one line of the history. */
    record Line(int number, String title, String editor, Instant savedAt, boolean isAside) {

        static Line of(Header header) {
            return new Line(
                    header.number(), header.title(), header.savedBy().name(), header.savedAt(), header.isAside());
        }
    }

    @GetMapping("/admin/articles/{id}/headers")
    @Transactional(readOnly = true)
    String index(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Account editor,
            Model model) {
        if (from > 0 && to > 0) {
            return "redirect:/admin/articles/" + id + "/headers/" + to + "?from=" + from;
        }
        model.addAttribute("bench", workbenches.of(desk.look(id, editor), 0));
        model.addAttribute("headers", headers.of(id).stream().map(Line::of).toList());
        return "admin/article/headers";
    }

    @GetMapping("/admin/articles/{id}/headers/{number}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int from,
            Account editor,
            Model model) {
        model.addAttribute("bench", workbenches.of(desk.look(id, editor), 0));
        Header newer = headers.find(id, number).orElseThrow(NotFound::new);
        Header older =
                headers.find(id, from > 0 ? from : Math.max(1, number - 1)).orElseThrow(NotFound::new);
        model.addAttribute("older", Line.of(older));
        model.addAttribute("newer", Line.of(newer));
        model.addAttribute("changes", Changes.between(older, newer));
        return "admin/article/header-comparison";
    }

    @PostMapping("/admin/articles/{id}/headers/restorations")
    @Transactional
    String create(@PathVariable long id, @RequestParam int number, Account editor) {
        Article article = desk.take(id, editor, Rights::canWrite);
        Header wanted = headers.find(id, number).orElseThrow(NotFound::new);
        article.revise(wanted.masthead(), editor, clock.instant());
        articles.save(article);
        return "redirect:/admin/articles/" + id;
    }
}
