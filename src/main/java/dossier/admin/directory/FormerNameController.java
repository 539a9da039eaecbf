package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Alias;
import dossier.directory.Entries;
import dossier.directory.Entry;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a subject go on being found by what it was called before. */
@Controller
class FormerNameController {

    private final Subjects subjects;
    private final Entries entries;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    FormerNameController(Subjects subjects, Entries entries, SubjectDesk desk, Clock clock, Journal journal) {
        this.subjects = subjects;
        this.entries = entries;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/other-names")
    @Transactional
    String create(@PathVariable String shelf, @PathVariable long id, @RequestParam String formerly, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        if (!entries.hasCalledIt(id, formerly)) {
            throw new NotFound();
        }
        Entry before = subject.entry();
        Entry now = subject.revise(subject.particulars().withAlias(new Alias(formerly, null)), editor, clock.instant());
        subjects.save(subject);
        if (!now.equals(before)) {
            journal.tell(editor, Verb.REVISED, Things.of(subject));
        }
        return "redirect:/admin/" + shelf + "/" + id + "#aliases";
    }
}
