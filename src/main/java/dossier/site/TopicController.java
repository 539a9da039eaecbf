package dossier.site;

import dossier.article.LiveArticles;
import dossier.article.Topic;
import dossier.article.Topics;
import dossier.reading.TeaserPart;
import dossier.text.Slug;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AtOneMoment
class TopicController {

    private static final int ON_A_PAGE = 30;

    private final Topics topics;
    private final LiveArticles articles;
    private final Heads heads;
    private final Clock clock;

    TopicController(Topics topics, LiveArticles articles, Heads heads, Clock clock) {
        this.topics = topics;
        this.articles = articles;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/topics/{slug}")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "1") String page, Model model) {
        PageNumber number = PageNumber.parse(page);
        Topic topic = find(slug);
        Page<TeaserPart> teasers = number.in(articles.on(topic, clock.instant(), number.of(ON_A_PAGE)))
                .map(TeaserPart::of);
        if (teasers.getTotalElements() == 0) {
            throw new NotFound(); // what only drafts are about is theirs alone
        }
        model.addAttribute(
                "head", heads.of("topic", number.addressIn(topic.address()), topic.name(), topic.definition()));
        model.addAttribute("topic", topic);
        model.addAttribute("teasers", teasers);
        return "site/topic";
    }

    private Topic find(String slug) {
        Topic topic = Slug.parse(slug).flatMap(topics::findByAnySlug).orElseThrow(NotFound::new);
        if (!topic.slug().value().equals(slug)) {
            throw new Moved(topic.address());
        }
        return topic;
    }
}
