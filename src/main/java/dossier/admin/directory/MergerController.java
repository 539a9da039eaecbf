package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.EntryChanges;
import dossier.directory.Kind;
import dossier.directory.Particulars;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Merger;
import dossier.mention.Mergers;
import dossier.mention.Merging;
import dossier.web.NotFound;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what merging two would move, merges them, and takes it back. Only those may who may change both. */
@Controller
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}")
class MergerController {

    private final Subjects subjects;
    private final Moves moves;
    private final Mergers mergers;
    private final Merging merging;
    private final Others others;
    private final SubjectDesk desk;
    private final Journal journal;

    MergerController(
            Subjects subjects,
            Moves moves,
            Mergers mergers,
            Merging merging,
            Others others,
            SubjectDesk desk,
            Journal journal) {
        this.subjects = subjects;
        this.moves = moves;
        this.mergers = mergers;
        this.merging = merging;
        this.others = others;
        this.desk = desk;
        this.journal = journal;
    }

    /** What was changed during a merger, and stays with the one that stood for both: the words for its lines in message keys. */
    record Stayed(String name, String address, List<String> lines) implements Serializable {

        static Stayed of(List<EntryChanges.Line> lines, Subject into) {
            return new Stayed(
                    into.name(),
                    SubjectFile.addressOf(into),
                    lines.stream()
                            .map(line -> line.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    @GetMapping("/merger")
    @Transactional(readOnly = true)
    String edit(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String with,
            Account editor,
            Model model) {
        SubjectRights rights = desk.look(shelf, id, editor, SubjectRights::canWrite);
        Subject subject = rights.subject();
        List<Subject> found = others(with, subject);
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute("with", with);
        model.addAttribute("others", found);
        model.addAttribute("likely", likely(subject));
        if (found.size() == 1) {
            show(rights, found.get(0), model);
        }
        return "admin/directory/merger";
    }

    @PostMapping("/merger")
    @Transactional
    String create(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam long into,
            Account editor,
            RedirectAttributes next) {
        desk.look(shelf, id, editor, SubjectRights::canWrite);
        desk.look(shelf, into, editor, SubjectRights::canWrite);
        Optional<Merger> merger = merging.merge(id, into, editor);
        merger.ifPresent(made -> tell(editor, Verb.MERGED, "with ", made));
        next.addFlashAttribute("merged", merger.map(Merger::id).orElse(null));
        return "redirect:/admin/" + shelf + "/" + (merger.isPresent() ? into + "#_mergers" : id);
    }

    @PostMapping("/mergers/{mergerId}/end")
    @Transactional
    String destroy(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long mergerId,
            Account editor,
            RedirectAttributes next) {
        desk.look(shelf, id, editor, SubjectRights::canWrite);
        Merger merger = mergers.findById(mergerId)
                .filter(each -> each.into().id() == id)
                .orElseThrow(NotFound::new);
        desk.look(shelf, merger.subject().id(), editor, SubjectRights::canPart);
        Optional<List<EntryChanges.Line>> stayed = merging.undo(merger, editor);
        if (stayed.isPresent()) {
            tell(editor, Verb.PARTED, "from ", merger);
        }
        next.addFlashAttribute("parted", stayed.isPresent());
        stayed.filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> next.addFlashAttribute("stayed", Stayed.of(lines, merger.into())));
        return "redirect:" + SubjectFile.addressOf(stayed.isPresent() ? merger.subject() : merger.into());
    }

    /** On either side. */
    private void tell(Account editor, Verb verb, String how, Merger merger) {
        journal.tell(
                editor, verb, Things.of(merger.subject()), how + merger.into().name());
        journal.tell(
                editor, verb, Things.of(merger.into()), how + merger.subject().name());
    }

    private List<Subject> others(String typed, Subject subject) {
        return others.likelyMeantBy(typed).stream()
                .filter(each -> Merging.canMerge(subject, each))
                .toList();
    }

    private List<Subject> likely(Subject subject) {
        Kind kind = subject.kind();
        return subjects.likelyTheSameAs(subject).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private void show(SubjectRights rights, Subject into, Model model) {
        Particulars said = rights.subject().particulars();
        Particulars together = into.particulars().with(said);
        model.addAttribute("move", moves.of(rights, into));
        model.addAttribute("changes", EntryChanges.between(into.particulars(), together));
        model.addAttribute("lost", EntryChanges.lost(said, together));
    }
}
