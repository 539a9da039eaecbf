package dossier.admin.directory;

import dossier.account.Account;
import dossier.directory.EntryChanges;
import dossier.directory.Particulars;
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

/** What a form that a browser has kept says differently from the directory; nothing is saved. 422 where it could not be. */
@Controller
class SubjectDifferenceController {

    private final SubjectPages pages;
    private final SubjectDesk desk;

    SubjectDifferenceController(SubjectPages pages, SubjectDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/difference")
    @Transactional(readOnly = true)
    String show(
            @PathVariable String shelf,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Particulars said = desk.look(shelf, id, editor).subject().particulars();
        Particulars kept = problems.hasErrors() ? said : pages.particulars(form);
        model.addAttribute("isTheSame", !problems.hasErrors() && kept.equals(said));
        model.addAttribute("changes", EntryChanges.between(said, kept));
        return "admin/directory/difference";
    }
}
