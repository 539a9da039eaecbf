package dossier.site;

import dossier.article.Edition;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class ChangesController {

    private final ReadableEditions readable;
    private final Heads heads;
    private final Clock clock;

    ChangesController(ReadableEditions readable, Heads heads, Clock clock) {
        this.readable = readable;
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
        int before = since.isEmpty() ? number - 1 : earlier(since, number);
        String rest = "/editions/" + number + "/changes";
        Edition newer = readable.numbered(slug, number, rest, now);
        Edition older = readable.numbered(slug, before, rest, now);
        model.addAttribute(
                "head",
                heads.of("changes", newer.address() + "/changes", newer.header().title(), number, before));
        model.addAttribute("page", ChangesPage.of(older, newer));
        return "site/changes";
    }

    private static int earlier(String since, int number) {
        if (!since.matches("[1-9][0-9]{0,8}") || Integer.parseInt(since) >= number) {
            throw new NotFound();
        }
        return Integer.parseInt(since);
    }
}
