package dossier.admin.replacement;

import dossier.account.Account;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds words before they are replaced; nothing is saved. The words are posted, for they may be longer than an address. */
@Controller
@Transactional(readOnly = true)
@RequestMapping("/admin/replacements/new")
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String article, Account editor, Model model) {
        SoughtForm form = SoughtForm.in(article);
        model.addAttribute("form", form);
        return pages.form(form, editor, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SoughtForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        if (SearchPages.canLook(form, problems)) {
            return pages.found(form, editor, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.form(form, editor, model);
    }
}
