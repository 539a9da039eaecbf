package dossier.admin.section;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.article.Workbenches;
import dossier.article.Articles;
import dossier.article.Section;
import dossier.text.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a section could be moved to. */
@Controller
class TransferPageController {

    private static final Limit SOME = Limit.of(30);

    private final Articles articles;
    private final Workbenches workbenches;
    private final Desk desk;

    TransferPageController(Articles articles, Workbenches workbenches, Desk desk) {
        this.articles = articles;
        this.workbenches = workbenches;
        this.desk = desk;
    }

    @GetMapping("/admin/articles/{articleId}/sections/{id}/transfer")
    @Transactional(readOnly = true)
    String show(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            Account editor,
            Model model) {
        Rights rights = desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        String words = Wording.inOneForm(Wording.sayable(q)).strip();
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        model.addAttribute("bench", workbenches.of(rights, id));
        model.addAttribute("section", section);
        model.addAttribute("q", words);
        model.addAttribute("articles", articles.suggest(pattern, articleId, mine, SOME));
        return "admin/section/transfer";
    }
}
