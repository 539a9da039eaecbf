package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Entries;
import dossier.directory.Entry;
import dossier.directory.EntryChanges;
import dossier.directory.EntryName;
import dossier.directory.EntryNames;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.history.Sitting;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the directory said of a subject, what any two of its entries say differently, and the way back. */
@Controller
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}/entries")
class EntryController {

    private static final Limit ALL = Limit.of(10_000);

    private final Subjects subjects;
    private final Entries entries;
    private final EntryNames names;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    EntryController(
            Subjects subjects, Entries entries, EntryNames names, SubjectDesk desk, Clock clock, Journal journal) {
        this.subjects = subjects;
        this.entries = entries;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** An entry that is compared with another. */
    record Side(int number, String editor, Instant savedAt, String name, boolean isNow) {}

    @GetMapping
    @Transactional(readOnly = true)
    String index(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(defaultValue = "false") boolean each,
            Account editor,
            Model model) {
        SubjectFile file = SubjectFile.of(desk.look(shelf, id, editor));
        if (from > 0 && to > 0) {
            return "redirect:" + file.address() + "/entries/" + to + "?from=" + from;
        }
        model.addAttribute("file", file);
        model.addAttribute("history", Sitting.of(entries.historyOf(id, ALL), each));
        return "admin/directory/entries";
    }

    @GetMapping("/{number}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int from,
            Account editor,
            Model model) {
        SubjectFile file = SubjectFile.of(desk.look(shelf, id, editor));
        Entry newer = entries.find(id, number).orElseThrow(NotFound::new);
        Entry older =
                entries.find(id, from > 0 ? from : Math.max(1, number - 1)).orElseThrow(NotFound::new);
        model.addAttribute("file", file);
        model.addAttribute("older", side(older, file.entry()));
        model.addAttribute("newer", side(newer, file.entry()));
        model.addAttribute("changes", EntryChanges.between(older.said(), newer.said()));
        return "admin/directory/comparison";
    }

    @PostMapping("/restorations")
    @Transactional
    String create(@PathVariable String shelf, @PathVariable long id, @RequestParam int number, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Entry wanted = entries.find(id, number).orElseThrow(NotFound::new);
        Entry before = subject.entry();
        Entry now = subject.revise(wanted.said(), editor, clock.instant());
        subjects.save(subject);
        if (!now.equals(before)) {
            journal.tell(editor, Verb.WENT_BACK, Things.of(subject), "entry " + number);
        }
        return "redirect:" + SubjectFile.addressOf(subject);
    }

    private Side side(Entry entry, Entry present) {
        String name = names.findById(entry.id()).map(EntryName::name).orElse("");
        return new Side(
                entry.number(), entry.savedBy().name(), entry.savedAt(), name, entry.number() == present.number());
    }
}
