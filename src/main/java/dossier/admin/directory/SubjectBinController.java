package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Merger;
import dossier.mention.Merging;
import dossier.mention.ProfileLinks;
import dossier.mention.SubjectUses;
import dossier.mention.Unlinking;
import java.time.Clock;
import java.util.List;
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

/** Puts subjects into the bin, and takes them out. One that texts name is replaced by another there, or its links are taken out. */
@Controller
@Transactional
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}/bin")
class SubjectBinController {

    private final Subjects subjects;
    private final Relations relations;
    private final Moves moves;
    private final SubjectUses uses;
    private final ProfileLinks profiles;
    private final Merging merging;
    private final Unlinking unlinking;
    private final Others others;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    SubjectBinController(
            Subjects subjects,
            Relations relations,
            Moves moves,
            SubjectUses uses,
            ProfileLinks profiles,
            Merging merging,
            Unlinking unlinking,
            Others others,
            SubjectDesk desk,
            Clock clock,
            Journal journal) {
        this.subjects = subjects;
        this.relations = relations;
        this.moves = moves;
        this.uses = uses;
        this.profiles = profiles;
        this.merging = merging;
        this.unlinking = unlinking;
        this.others = others;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
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
        model.addAttribute("sections", uses.countSections(subject, rights.at()));
        model.addAttribute("profiles", profiles.to(subject));
        model.addAttribute("related", relations.of(id).size());
        model.addAttribute("with", with);
        model.addAttribute("others", found);
        model.addAttribute("move", found.size() == 1 ? moves.of(rights, found.get(0)) : null);
        return "admin/directory/bin";
    }

    @PostMapping
    String create(@PathVariable String shelf, @PathVariable long id, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        unlinking.unlink(subject, Policy.reach(editor, clock.instant()));
        subject.bin(editor, clock.instant());
        subjects.save(subject);
        journal.tell(editor, Verb.BINNED, Things.of(subject));
        return "redirect:/admin/" + shelf + "?show=bin";
    }

    @PostMapping("/replacement")
    String replace(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam long into,
            Account editor,
            RedirectAttributes next) {
        desk.look(shelf, id, editor, SubjectRights::canWrite);
        desk.look(shelf, into, editor, SubjectRights::canWrite);
        Optional<Merger> merger = merging.replace(id, into, editor);
        merger.ifPresent(made -> journal.tell(
                editor,
                Verb.REPLACED,
                Things.of(made.subject()),
                "by " + made.into().name()));
        next.addFlashAttribute("replaced", merger.map(Merger::id).orElse(null));
        return "redirect:/admin/" + shelf + "/" + (merger.isPresent() ? into + "#_mergers" : id);
    }

    @PostMapping("/end")
    String destroy(@PathVariable String shelf, @PathVariable long id, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canTakeOutOfBin);
        subject.takeOutOfBin(clock.instant());
        subjects.save(subject);
        journal.tell(editor, Verb.UNBINNED, Things.of(subject));
        return "redirect:" + SubjectFile.addressOf(subject);
    }

    private List<Subject> others(String typed, Subject subject) {
        return others.likelyMeantBy(typed).stream()
                .filter(each -> Merging.canMerge(subject, each))
                .toList();
    }
}
