package dossier.site;

import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.history.EditionRedacted;
import dossier.history.Redactions;
import dossier.reading.ArticlePage;
import dossier.reading.ArticlePages;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@AtOneMoment
class EditionController {

    private final LiveArticles articles;
    private final ReadableEditions readable;
    private final ArticlePages pages;
    private final Heads heads;
    private final ArticleHeads machines;
    private final Redactions redactions;
    private final Clock clock;

    EditionController(
            LiveArticles articles,
            ReadableEditions readable,
            ArticlePages pages,
            Heads heads,
            ArticleHeads machines,
            Redactions redactions,
            Clock clock) {
        this.machines = machines;
        this.redactions = redactions;
        this.articles = articles;
        this.readable = readable;
        this.pages = pages;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/articles/{slug}/editions")
    String index(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        Edition live = readable.live(slug, "/editions", now);
        List<Edition> history = articles.historyOf(live.article(), now);
        String address = live.article().address() + "/editions";
        model.addAttribute("head", heads.of("editions", address, live.header().title()));
        model.addAttribute("page", HistoryPage.of(live, history, redacted(history)));
        return "site/editions";
    }

    private Map<Long, List<Instant>> redacted(List<Edition> history) {
        return EditionRedacted.byEdition(
                redactions.from(history.stream().map(Edition::id).toList()));
    }

    @GetMapping("/articles/{slug}/editions/{number:[1-9][0-9]{0,8}}")
    String show(@PathVariable String slug, @PathVariable int number, Model model) {
        Instant now = clock.instant();
        Edition edition = readable.numbered(slug, number, "/editions/" + number, now);
        ArticlePage page = pages.gather(edition, now);
        model.addAttribute("head", machines.of(page).unindexed());
        model.addAttribute("page", page);
        return "site/article";
    }
}
