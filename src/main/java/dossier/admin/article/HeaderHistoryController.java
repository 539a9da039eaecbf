package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Changes;
import dossier.article.Header;
import dossier.article.HeaderName;
import dossier.article.HeaderNames;
import dossier.article.Headers;
import dossier.history.Sitting;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Limit;
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

    private static final Limit ALL = Limit.of(10_000);

    private final Articles articles;
    private final Headers headers;
    private final HeaderNames names;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    HeaderHistoryController(
            Articles articles,
            Headers headers,
            HeaderNames names,
            Workbenches workbenches,
            Desk desk,
            Clock clock,
            Journal journal) {
        this.articles = articles;
        this.headers = headers;
        this.names = names;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** A header that is compared with another. */
    record Side(int number, String editor, Instant savedAt, String name, boolean isNow) {}

    private Side side(Header header, Header present) {
        String name = names.findById(header.id()).map(HeaderName::name).orElse("");
        return new Side(
                header.number(), header.savedBy().name(), header.savedAt(), name, header.number() == present.number());
    }

    @GetMapping("/admin/articles/{id}/headers")
    @Transactional(readOnly = true)
    String index(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(defaultValue = "false") boolean each,
            Account editor,
            Model model) {
        Rights rights = desk.look(id, editor);
        if (from > 0 && to > 0) {
            return "redirect:/admin/articles/" + id + "/headers/" + to + "?from=" + from;
        }
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("history", Sitting.of(headers.historyOf(id, ALL), each));
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
        Workbench bench = workbenches.of(desk.look(id, editor), 0);
        model.addAttribute("bench", bench);
        Header newer = headers.find(id, number).orElseThrow(NotFound::new);
        Header older =
                headers.find(id, from > 0 ? from : Math.max(1, number - 1)).orElseThrow(NotFound::new);
        model.addAttribute("older", side(older, bench.header()));
        model.addAttribute("newer", side(newer, bench.header()));
        model.addAttribute("changes", Changes.between(older.masthead(), newer.masthead()));
        return "admin/article/header-comparison";
    }

    @PostMapping("/admin/articles/{id}/headers/restorations")
    @Transactional
    String create(@PathVariable long id, @RequestParam int number, Account editor) {
        Article article = desk.take(id, editor, Rights::canWrite);
        Header wanted = headers.find(id, number).orElseThrow(NotFound::new);
        Header before = article.header();
        Header now = article.revise(wanted.masthead(), editor, clock.instant());
        articles.save(article);
        if (!now.equals(before)) {
            journal.tell(editor, Verb.WENT_BACK, Things.of(article), "header " + number);
        }
        return "redirect:/admin/articles/" + id;
    }
}
