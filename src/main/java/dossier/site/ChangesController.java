package dossier.site;

import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AtOneMoment
class ChangesController {

    private final LiveArticles articles;
    private final ReadableEditions editions;
    private final Heads heads;
    private final Clock clock;

    ChangesController(LiveArticles articles, ReadableEditions editions, Heads heads, Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.heads = heads;
        this.clock = clock;
    }

    /** Against the edition before, or against any earlier one that {@code since} numbers. */
    @GetMapping("/articles/{slug}/editions/{number:[1-9][0-9]{0,8}}/changes")
    String show(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String since,
            Model model) {
        Instant now = clock.instant();
        String rest = "/editions/" + number + "/changes";
        Edition newer = editions.numbered(slug, number, rest, now);
        Edition older =
                editions.numbered(slug, since.isEmpty() ? before(newer, now) : earlier(since, number), rest, now);
        String query = since.isEmpty() ? "" : "?since=" + since;
        model.addAttribute(
                "head",
                heads.of(
                        "changes",
                        newer.address() + "/changes" + query,
                        newer.header().title(),
                        number,
                        older.number()));
        model.addAttribute("page", ChangesPage.of(older, newer));
        return "site/changes";
    }

    /** The number of the edition that readers saw before that one; 0 for none. */
    private int before(Edition edition, Instant at) {
        return articles.historyOf(edition.article(), at).stream()
                .mapToInt(Edition::number)
                .filter(number -> number < edition.number())
                .max()
                .orElse(0);
    }

    private static int earlier(String since, int number) {
        if (!since.matches("[1-9][0-9]{0,8}") || Integer.parseInt(since) >= number) {
            throw new NotFound();
        }
        return Integer.parseInt(since);
    }
}
