package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.LabelForm;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Header;
import dossier.article.HeaderName;
import dossier.article.HeaderNames;
import dossier.article.Headers;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a header a name, or takes it away where none is typed; one that somebody else gave meanwhile stays. */
@Controller
class HeaderNameController {

    private final Headers headers;
    private final HeaderNames names;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    HeaderNameController(Headers headers, HeaderNames names, Desk desk, Clock clock, Journal journal) {
        this.headers = headers;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{id}/headers/{number}/name")
    @Transactional
    String update(
            @PathVariable long id,
            @PathVariable int number,
            @Valid LabelForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Rights rights = desk.look(id, editor, Rights::canWrite);
        Header header = headers.find(id, number).orElseThrow(NotFound::new);
        String history = "redirect:/admin/articles/" + id + "/headers";
        String present = names.findById(header.id()).map(HeaderName::name).orElse("");
        if (form.isRefused(problems, present, next)) {
            return history + "/" + number;
        }
        call(header, form.name(), editor);
        if (!form.name().equals(present)) {
            journal.tell(editor, Verb.NAMED, Things.of(rights.article()), form.told("header", number));
        }
        return history;
    }

    private void call(Header header, String name, Account editor) {
        if (name.isEmpty()) {
            names.findById(header.id()).ifPresent(names::delete);
            return;
        }
        names.findById(header.id())
                .ifPresentOrElse(
                        naming -> naming.call(name, header.ofArticle(), editor, clock.instant()),
                        () -> names.save(new HeaderName(header, name, editor, clock.instant())));
    }
}
