package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Machines;
import dossier.admin.suggestion.Suggestion;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The same as entering a subject on its page, for scripts: 201 with what a text links to, 409 with those it may be already, 422 where it
 * cannot be kept.
 */
@Controller
class NewcomerController {

    private final Entering entering;

    /** Those whom a name may mean already. */
    record Doubt(List<Suggestion> likely) {

        static Doubt of(List<Subject> likely) {
            return new Doubt(likely.stream().map(Suggestion::of).toList());
        }
    }

    NewcomerController(Entering entering) {
        this.entering = entering;
    }

    @PostMapping(value = "/admin/{shelf:people|organisations|products}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    ResponseEntity<?> create(
            @PathVariable String shelf,
            @Valid @ModelAttribute("form") NewSubjectForm form,
            BindingResult problems,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Account editor) {
        if (problems.hasErrors()) {
            return Machines.refusalByField(problems);
        }
        Kind kind = Kind.on(shelf).orElseThrow(NotFound::new);
        List<Subject> likely = entering.likely(kind, form, editor);
        return likely.isEmpty()
                ? entered(entering.enter(kind, form, editor))
                : Machines.answer(true, prefer, Doubt.of(likely));
    }

    private static ResponseEntity<?> entered(Subject subject) {
        return ResponseEntity.created(URI.create(SubjectFile.addressOf(subject)))
                .body(Suggestion.of(subject));
    }
}
