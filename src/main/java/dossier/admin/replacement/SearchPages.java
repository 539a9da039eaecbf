package dossier.admin.replacement;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Whole;
import dossier.article.Article;
import dossier.replacement.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows what is looked for, and what was found. Within a transaction. */
@Component
class SearchPages {

    private final Finding finding;
    private final Desk desk;

    SearchPages(Finding finding, Desk desk) {
        this.finding = finding;
        this.desk = desk;
    }

    /** To be filled in, or mended. */
    String form(SoughtForm form, Account editor, Model model) {
        model.addAttribute("article", article(form, editor).orElse(null));
        model.addAttribute("most", Finding.MOST);
        return "admin/replacement/new";
    }

    String found(SoughtForm form, Account editor, Model model) {
        long only = article(form, editor).map(Article::id).orElse(0L);
        model.addAttribute("findings", finding.look(form.sought(), only, mine(editor), form.mark()));
        return form(form, editor, model);
    }

    /** Whether it can be looked for; else the problems say why not. */
    static boolean canLook(SoughtForm form, BindingResult problems) {
        if (!problems.hasErrors() && form.find().isEmpty()) {
            problems.rejectValue("find", "admin.problem.missing");
        }
        if (!problems.hasErrors() && form.sought().isIdle()) {
            problems.rejectValue("with", "admin.replacement.idle");
        }
        return !problems.hasErrors();
    }

    static @Nullable Account mine(Account editor) {
        return editor.role() == Role.WRITER ? editor : null;
    }

    private Optional<Article> article(SoughtForm form, Account editor) {
        long id = Whole.of(form.article());
        return id == 0
                ? Optional.empty()
                : Optional.of(desk.look(id, editor, Rights::canWrite).article());
    }
}
