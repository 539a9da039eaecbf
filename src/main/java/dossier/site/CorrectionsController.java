package dossier.site;

import dossier.article.CorrectionLine;
import dossier.article.LiveArticles;
import dossier.reading.When;
import dossier.web.PageNumber;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was wrong in any article, and has been put right. */
@Controller
class CorrectionsController {

    private static final int ON_A_PAGE = 30;
    private static final String PATH = "/corrections";

    private final LiveArticles articles;
    private final Heads heads;
    private final Clock clock;

    CorrectionsController(LiveArticles articles, Heads heads, Clock clock) {
        this.articles = articles;
        this.heads = heads;
        this.clock = clock;
    }

    /** A correction with the article that it stands in. */
    record Line(String words, When made, String title, String address) {

        static Line of(CorrectionLine line) {
            return new Line(line.words(), new When(line.saidAt()), line.title(), line.address());
        }
    }

    @GetMapping(PATH)
    @AtOneMoment
    String index(@RequestParam(defaultValue = "1") String page, Model model) {
        PageNumber number = PageNumber.parse(page);
        Page<Line> corrections = number.in(articles.corrections(clock.instant(), number.of(ON_A_PAGE)))
                .map(Line::of);
        model.addAttribute("head", heads.of("corrections", number.addressIn(PATH)));
        model.addAttribute("corrections", corrections);
        return "site/corrections";
    }
}
