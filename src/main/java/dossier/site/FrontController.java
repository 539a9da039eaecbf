package dossier.site;

import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Teaser;
import dossier.article.Topics;
import dossier.mention.Mentions;
import dossier.reading.TeaserPart;
import dossier.reading.When;
import dossier.web.BaseUrl;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@AtOneMoment
class FrontController {

    private static final Limit NEWEST = Limit.of(13);

    private final LiveArticles articles;
    private final Topics topics;
    private final Mentions mentions;
    private final Heads heads;
    private final BaseUrl base;
    private final Clock clock;

    FrontController(LiveArticles articles, Topics topics, Mentions mentions, Heads heads, BaseUrl base, Clock clock) {
        this.articles = articles;
        this.topics = topics;
        this.mentions = mentions;
        this.heads = heads;
        this.base = base;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        Instant now = clock.instant();
        model.addAttribute("head", heads.of("front", "/").about(site(), Head.WEBSITE, null));
        model.addAttribute("page", gather(now));
        return "site/front";
    }

    private FrontPage gather(Instant now) {
        Edition lead = articles.foremost(now).orElse(null);
        List<Long> leading = Stream.ofNullable(lead).map(Edition::id).toList();
        List<Teaser> newest = articles.newest(now, NEWEST).stream()
                .filter(teaser -> !leading.contains(teaser.edition()))
                .limit(NEWEST.max() - 1)
                .toList();
        List<Long> shown = Stream.concat(leading.stream(), newest.stream().map(Teaser::edition))
                .toList();
        return new FrontPage(
                lead,
                new When(lead == null ? now : lead.liveAt()),
                TeaserPart.of(newest),
                topics.inUse(now),
                mentions.namedInAny(shown, now));
    }

    private StructuredData site() {
        return StructuredData.of("WebSite").with("name", "Dossier").with("url", base.of("/"));
    }
}
