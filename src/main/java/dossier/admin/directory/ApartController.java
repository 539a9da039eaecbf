package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Subject;
import dossier.directory.Telling;
import dossier.journal.Journal;
import dossier.journal.Verb;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a subject apart from those who share a name with it, and takes that back. */
@Controller
class ApartController {

    private static final int MOST = 20;

    private final Telling telling;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    ApartController(Telling telling, SubjectDesk desk, Clock clock, Journal journal) {
        this.telling = telling;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param back whether it was asked for in the list of likely duplicates */
    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/apart")
    @Transactional
    String create(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam List<Long> from,
            @RequestParam(defaultValue = "false") boolean back,
            Account editor,
            RedirectAttributes next) {
        List<Subject> subjects = Stream.concat(Stream.of(id), from.stream())
                .distinct()
                .limit(MOST)
                .map(each ->
                        desk.look(shelf, each, editor, SubjectRights::canWrite).subject())
                .toList();
        telling.apart(subjects, editor, clock.instant());
        String others = subjects.stream().skip(1).map(Subject::name).collect(Collectors.joining(", "));
        journal.tell(editor, Verb.TOLD_APART, Things.of(subjects.get(0)), "from " + others);
        next.addFlashAttribute("apart", true);
        return "redirect:" + (back ? "/admin/directory/duplicates" : "/admin/" + shelf + "/" + id + "#_mergers");
    }

    @PostMapping("/admin/{shelf:people|organisations|products}/{id}/apart/end")
    @Transactional
    String destroy(@PathVariable String shelf, @PathVariable long id, @RequestParam long from, Account editor) {
        Subject one = desk.look(shelf, id, editor, SubjectRights::canWrite).subject();
        Subject other = desk.look(shelf, from, editor, SubjectRights::canWrite).subject();
        telling.together(one, other);
        return "redirect:/admin/directory/duplicates";
    }
}
