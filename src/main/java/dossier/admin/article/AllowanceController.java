package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.article.Article;
import dossier.journal.Journal;
import dossier.journal.Verb;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says after how many months the sections of an article want to be looked at again; without a number they never do. */
@Controller
class AllowanceController {

    private static final int MOST = 120;

    private final Journal journal;
    private final Desk desk;

    AllowanceController(Journal journal, Desk desk) {
        this.journal = journal;
        this.desk = desk;
    }

    @PostMapping("/admin/articles/{id}/allowance")
    @Transactional
    String update(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String months,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canWrite);
        int number = Whole.of(months.strip());
        if (!months.isBlank() && (number < 1 || number > MOST)) {
            next.addFlashAttribute("months", months);
            next.addFlashAttribute("monthsProblem", "admin.allowance.problem");
        } else {
            allow(article, number == 0 ? null : number, editor);
        }
        return "redirect:/admin/articles/" + id + "#_allowance";
    }

    private void allow(Article article, @Nullable Integer months, Account editor) {
        Integer before = article.verifyAfter().orElse(null);
        article.wantVerification(months);
        if (!Objects.equals(before, months)) {
            String words = months == null ? "never" : "after " + months + (months == 1 ? " month" : " months");
            journal.tell(editor, Verb.ALLOWED, Things.of(article), words);
        }
    }
}
