package dossier.admin.preview;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Article;
import dossier.reading.ArticlePages;
import dossier.web.Framing;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An article as readers will see it once what it says now is published. */
@Controller
@Transactional(readOnly = true)
@RequestMapping("/admin/articles/{id}/preview")
class PreviewController {

    private final Desk desk;
    private final ArticlePages pages;

    PreviewController(Desk desk, ArticlePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The page in a frame as wide as a screen. */
    @GetMapping
    String index(@PathVariable long id, @RequestParam(defaultValue = "") String screen, Account editor, Model model) {
        Rights rights = desk.look(id, editor);
        model.addAttribute("article", rights.article());
        model.addAttribute("heading", rights.article().header().title());
        model.addAttribute("screen", Screen.parse(screen));
        model.addAttribute("screens", Screen.values());
        return "admin/preview/preview";
    }

    /** The page alone. */
    @GetMapping("/page")
    String show(@PathVariable long id, Account editor, Model model, HttpServletResponse answer) {
        Rights rights = desk.look(id, editor);
        Article article = rights.article();
        model.addAttribute("page", pages.foresee(article, article.manuscript(), rights.at()));
        Framing.allow(answer);
        return "admin/preview/page";
    }
}
