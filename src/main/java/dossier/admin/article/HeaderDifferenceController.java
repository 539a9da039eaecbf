package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.article.Changes;
import dossier.article.Masthead;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a header that a browser has kept says differently from the article's; nothing is saved. 422 where it could not be. */
@Controller
class HeaderDifferenceController {

    private final Filing filing;
    private final Desk desk;

    HeaderDifferenceController(Filing filing, Desk desk) {
        this.filing = filing;
        this.desk = desk;
    }

    @PostMapping("/admin/articles/{id}/header/difference")
    @Transactional(readOnly = true)
    String show(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HeaderForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Masthead said = desk.look(id, editor).article().header().masthead();
        Masthead kept = problems.hasErrors() ? said : filing.masthead(form.withoutNewTopic(), editor);
        model.addAttribute("isTheSame", !problems.hasErrors() && kept.equals(said));
        model.addAttribute("changes", Changes.between(said, kept));
        return "admin/article/difference";
    }
}
