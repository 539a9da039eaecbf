package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Whole;
import dossier.admin.article.ArticleComparison.Side;
import dossier.article.Article;
import dossier.article.Edition;
import dossier.web.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What any two editions of an article say differently, or one and the desk: header and sections, moved ones as moved. */
@Controller
class ComparisonController {

    private static final String THE_DESK = "0";

    private final Workbenches workbenches;
    private final Desk desk;

    ComparisonController(Workbenches workbenches, Desk desk) {
        this.workbenches = workbenches;
        this.desk = desk;
    }

    /** Unless it is said otherwise, what stands on the desk against what readers see, or saw last. */
    @GetMapping("/admin/articles/{id}/comparison")
    @Transactional(readOnly = true)
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = THE_DESK) String to,
            Account editor,
            Model model) {
        Rights rights = desk.look(id, editor);
        Article article = rights.article();
        Side older = from.isEmpty() ? readers(rights).map(Side::of).orElseThrow(NotFound::new) : side(article, from);
        model.addAttribute("page", ArticleComparison.of(workbenches.of(rights, 0), older, side(article, to)));
        return "admin/article/comparison";
    }

    private static Optional<Edition> readers(Rights rights) {
        Article article = rights.article();
        return article.liveEdition(rights.at())
                .or(() -> article.editions().stream().reduce((earlier, later) -> later));
    }

    private static Side side(Article article, String number) {
        return number.equals(THE_DESK)
                ? Side.desk(article)
                : article.edition(Whole.of(number)).map(Side::of).orElseThrow(NotFound::new);
    }
}
