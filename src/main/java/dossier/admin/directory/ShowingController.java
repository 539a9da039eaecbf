package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Subject;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Merging;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets readers find a subject before an edition names it. */
@Controller
class ShowingController {

    private final Merging merging;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    ShowingController(Merging merging, SubjectDesk desk, Clock clock, Journal journal) {
        this.merging = merging;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/showing")
    @Transactional
    String create(@PathVariable String shelf, @PathVariable long id, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canShow);
        merging.show(subject, clock.instant());
        journal.tell(editor, Verb.SHOWED, Things.of(subject));
        return "redirect:" + SubjectFile.addressOf(subject) + "#_readers";
    }
}
