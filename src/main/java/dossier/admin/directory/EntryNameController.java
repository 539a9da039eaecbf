package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.LabelForm;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Entries;
import dossier.directory.Entry;
import dossier.directory.EntryName;
import dossier.directory.EntryNames;
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

/** Gives an entry a name, or takes it away where none is typed; one that somebody else gave meanwhile stays. */
@Controller
class EntryNameController {

    private final Entries entries;
    private final EntryNames names;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    EntryNameController(Entries entries, EntryNames names, SubjectDesk desk, Clock clock, Journal journal) {
        this.entries = entries;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/entries/{number}/name")
    @Transactional
    String update(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable int number,
            @Valid LabelForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        SubjectRights rights = desk.look(shelf, id, editor, SubjectRights::canWrite);
        Entry entry = entries.find(id, number).orElseThrow(NotFound::new);
        String history = "redirect:/admin/" + shelf + "/" + id + "/entries";
        String present = names.findById(entry.id()).map(EntryName::name).orElse("");
        if (form.isRefused(problems, present, next)) {
            return history + "/" + number;
        }
        call(entry, form.name(), editor);
        if (!form.name().equals(present)) {
            journal.tell(editor, Verb.NAMED, Things.of(rights.subject()), form.told("entry", number));
        }
        return history;
    }

    private void call(Entry entry, String name, Account editor) {
        if (name.isEmpty()) {
            names.findById(entry.id()).ifPresent(names::delete);
            return;
        }
        names.findById(entry.id())
                .ifPresentOrElse(
                        naming -> naming.call(name, 0, editor, clock.instant()),
                        () -> names.save(new EntryName(entry, name, editor, clock.instant())));
    }
}
