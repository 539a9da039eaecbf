package dossier.admin.section;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers the rich mode, before it takes over a text, whether readers would see a difference. Nothing is saved. */
@Controller
class RewritingController {

    @PostMapping(value = "/admin/rewritings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Rewriting> create(@Valid @ModelAttribute("form") RewritingForm form, BindingResult problems) {
        return problems.hasErrors()
                ? ResponseEntity.unprocessableContent().build()
                : ResponseEntity.ok(Rewriting.of(form.original(), form.rewritten()));
    }
}
