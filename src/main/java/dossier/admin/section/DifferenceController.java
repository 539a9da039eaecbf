package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.text.Difference;
import dossier.text.Prose;
import dossier.text.Wording;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a text that a browser has kept says differently from the section; nothing is saved. 422 where it could not be. */
@Controller
class DifferenceController {

    private final Desk desk;

    DifferenceController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/difference")
    @Transactional(readOnly = true)
    String show(
            @PathVariable long articleId,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        Wording said = desk.section(articleId, id, editor).current().wording();
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Wording kept = problems.hasErrors() ? said : form.wording();
        model.addAttribute("isTheSame", !problems.hasErrors() && kept.equals(said));
        model.addAttribute("heading", Difference.between(lines(said.heading()), lines(kept.heading())));
        model.addAttribute(
                "text",
                Difference.between(
                        Prose.of(said.text()).paragraphs(),
                        Prose.of(kept.text()).paragraphs()));
        return "admin/section/difference";
    }

    private static List<String> lines(String heading) {
        return heading.isEmpty() ? List.of() : List.of(heading);
    }
}
