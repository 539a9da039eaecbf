package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.article.Saved;
import dossier.article.Saving;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The same as saving a section's form, for scripts: 409 with both texts where they clash, 422 where a text cannot be kept. */
@Controller
class AutosaveController {

    /** RFC 7240: a page's own script asks so, and reads the outcome from the answer itself. */
    private static final String LENIENT = "handling=lenient";

    private final Saving saving;
    private final Desk desk;

    AutosaveController(Saving saving, Desk desk) {
        this.saving = saving;
        this.desk = desk;
    }

    @PostMapping(value = "/admin/articles/{articleId}/sections/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    ResponseEntity<?> create(
            @PathVariable long articleId,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult problems,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        if (problems.hasErrors()) {
            return ResponseEntity.unprocessableContent().body(Map.of("problem", words(problems)));
        }
        Saved saved =
                saving.save(articleId, id, form.wording(), form.start(), editor).orElseThrow(NotFound::new);
        boolean isRefusal = saved.isClashing() && !prefer.equals(LENIENT);
        return ResponseEntity.status(isRefusal ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(SavedAnswer.of(saved));
    }

    private static String words(BindingResult problems) {
        return problems.getAllErrors().stream()
                .findFirst()
                .map(DefaultMessageSourceResolvable::getDefaultMessage)
                .orElse("");
    }
}
