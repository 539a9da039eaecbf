package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Slug;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a subject another address; the old one leads there. */
@Controller
class SubjectAddressController {

    private final Subjects subjects;
    private final SubjectDesk desk;
    private final Journal journal;

    SubjectAddressController(Subjects subjects, SubjectDesk desk, Journal journal) {
        this.subjects = subjects;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/address")
    @Transactional
    String update(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String slug,
            Account editor,
            RedirectAttributes next) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Optional<Slug> wanted = Slug.parse(slug.strip());
        if (wanted.isEmpty() || !isFree(wanted.get(), subject)) {
            next.addFlashAttribute("address", slug);
            next.addFlashAttribute("addressProblem", wanted.isEmpty() ? "admin.address.shape" : "admin.subject.taken");
        } else if (!wanted.get().equals(subject.slug())) {
            String was = subject.address();
            subject.moveTo(wanted.get());
            journal.tell(editor, Verb.READDRESSED, Things.of(subject), was + " → " + subject.address());
        }
        return "redirect:" + SubjectFile.addressOf(subject) + "#_address";
    }

    private boolean isFree(Slug slug, Subject subject) {
        return subjects.findByAnySlug(subject.kind(), slug)
                .map(other -> other.id() == subject.id())
                .orElse(true);
    }
}
