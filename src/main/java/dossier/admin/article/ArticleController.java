package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Articles;
import dossier.web.PageNumber;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller("editorsArticles")
class ArticleController {

    private final Articles articles;
    private final Beginning beginning;
    private final HeaderPages headers;
    private final Desk desk;
    private final Clock clock;

    ArticleController(Articles articles, Beginning beginning, HeaderPages headers, Desk desk, Clock clock) {
        this.articles = articles;
        this.beginning = beginning;
        this.headers = headers;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/admin/articles")
    String index(Search search, @RequestParam(defaultValue = "1") String page, Account editor, Model model) {
        model.addAttribute("form", new TitleForm(""));
        return list(search, PageNumber.parse(page), editor, model);
    }

    @PostMapping("/admin/articles")
    String create(@Valid @ModelAttribute("form") TitleForm form, BindingResult problems, Account editor, Model model) {
        if (problems.hasErrors()) {
            return list(Search.EVERYTHING, PageNumber.parse("1"), editor, model);
        }
        return "redirect:/admin/articles/" + beginning.begin(form.title(), editor);
    }

    @GetMapping("/admin/articles/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable long id, Account editor, Model model) {
        Rights rights = desk.look(id, editor);
        model.addAttribute("form", HeaderForm.of(rights.article().header()));
        return headers.page(rights, model);
    }

    private String list(Search search, PageNumber number, Account editor, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("number", number);
        model.addAttribute("articles", number.in(search.in(articles, editor, number, clock.instant())));
        return "admin/article/articles";
    }
}
