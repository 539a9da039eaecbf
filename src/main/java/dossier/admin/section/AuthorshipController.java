package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.article.Workbenches;
import dossier.article.Authorship;
import dossier.article.Section;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who wrote which words of a section, and when. */
@Controller
class AuthorshipController {

    private final Authorship authorship;
    private final Workbenches workbenches;
    private final Desk desk;

    AuthorshipController(Authorship authorship, Workbenches workbenches, Desk desk) {
        this.authorship = authorship;
        this.workbenches = workbenches;
        this.desk = desk;
    }

    @GetMapping("/admin/articles/{articleId}/sections/{id}/authorship")
    @Transactional(readOnly = true)
    String show(@PathVariable long articleId, @PathVariable long id, Account editor, Model model) {
        Rights rights = desk.look(articleId, editor);
        Section section = desk.section(articleId, id, editor);
        model.addAttribute("page", AuthorshipPage.of(workbenches.of(rights, id), section, authorship.of(section)));
        return "admin/section/authorship";
    }
}
