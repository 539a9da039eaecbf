package dossier.site;

import dossier.article.LiveArticles;
import dossier.reading.ArticlePage;
import dossier.reading.ArticlePages;
import dossier.reading.TeaserPart;
import dossier.web.PageNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AtOneMoment
class ArticleController {

    private static final int ON_A_PAGE = 30;

    private final LiveArticles articles;
    private final ReadableEditions readable;
    private final ArticlePages pages;
    private final Heads heads;
    private final ArticleHeads machines;
    private final Clock clock;

    ArticleController(
            LiveArticles articles,
            ReadableEditions readable,
            ArticlePages pages,
            Heads heads,
            ArticleHeads machines,
            Clock clock) {
        this.machines = machines;
        this.articles = articles;
        this.readable = readable;
        this.pages = pages;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/articles")
    String index(@RequestParam(defaultValue = "1") String page, Model model) {
        PageNumber number = PageNumber.parse(page);
        Page<TeaserPart> teasers = number.in(articles.newest(clock.instant(), number.of(ON_A_PAGE)))
                .map(TeaserPart::of);
        model.addAttribute("head", heads.of("articles", number.addressIn("/articles")));
        model.addAttribute("teasers", teasers);
        return "site/articles";
    }

    @GetMapping("/articles/{slug}")
    String show(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        ArticlePage page = pages.gather(readable.live(slug, "", now), now);
        model.addAttribute("head", machines.of(page));
        model.addAttribute("page", page);
        return "site/article";
    }
}
