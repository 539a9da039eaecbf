package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.directory.Relation;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says how a subject belongs together with others, from either end. */
@Controller
@Transactional
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}/relations")
class RelationController {

    private final Relations relations;
    private final Others others;
    private final SubjectDesk desk;
    private final Clock clock;
    private final Journal journal;

    RelationController(Relations relations, Others others, SubjectDesk desk, Clock clock, Journal journal) {
        this.relations = relations;
        this.others = others;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping
    String create(
            @PathVariable String shelf,
            @PathVariable long id,
            @Valid RelationForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Bond bond = Bond.parse(form.bond(), subject.kind()).orElseThrow(NotFound::new);
        List<Subject> meant = others.meantBy(form.who(), bond, subject);
        if (problems.hasErrors() || meant.size() != 1) {
            List<Subject> offered = meant.isEmpty() ? others.guessedBy(form.other(), bond, subject) : meant;
            return refused(0, form, problems, offered, subject, next);
        }
        Relation wanted = bond.relation(subject, meant.get(0), form.terms(), editor, clock.instant());
        if (relations.of(id).stream().noneMatch(wanted::saysTheSameAs)) {
            relations.save(wanted);
            tell(editor, Verb.ADDED_RELATION, wanted, subject);
        }
        return page(subject);
    }

    @PostMapping("/{relationId}")
    String update(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long relationId,
            @Valid RelationForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Relation relation = relations.presentOf(relations.find(id, relationId).orElseThrow(NotFound::new));
        boolean isOvertaken = !problems.hasErrors() && isOvertaken(relationId, form, relation);
        if (problems.hasErrors() || isOvertaken || relation.isOfOne()) {
            next.addFlashAttribute("relationOvertaken", isOvertaken);
            next.addFlashAttribute("relationGone", relation.isRemoved());
            return refused(relation.id(), form, problems, List.of(), subject, next);
        }
        relation.bringBack();
        Relation revised = relations.save(relation.revise(form.terms(), editor, clock.instant()));
        if (!revised.equals(relation)) {
            tell(editor, Verb.REVISED_RELATION, revised, subject);
        }
        return page(subject);
    }

    @PostMapping("/{relationId}/removal")
    String destroy(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long relationId,
            Account editor,
            RedirectAttributes next) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Relation relation = relations.presentOf(relations.find(id, relationId).orElseThrow(NotFound::new));
        if (!relation.isRemoved() && relation.id() != relationId) {
            return kept(relation, subject, next);
        }
        if (!relation.isRemoved()) {
            relation.remove(editor, clock.instant());
            tell(editor, Verb.REMOVED_RELATION, relation, subject);
        }
        return page(subject);
    }

    @PostMapping("/{relationId}/removal/end")
    String restore(@PathVariable String shelf, @PathVariable long id, @PathVariable long relationId, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Relation removed = relations.find(id, relationId).orElseThrow(NotFound::new);
        if (removed.isRemoved() && relations.of(id).stream().noneMatch(removed::saysTheSameAs)) {
            removed.bringBack();
            tell(editor, Verb.PUT_BACK_RELATION, removed, subject);
        }
        return page(subject);
    }

    private void tell(Account editor, Verb verb, Relation relation, Subject end) {
        journal.tell(editor, verb, Things.of(end), relation.across(end).name());
    }

    /** Whether somebody removed it meanwhile, or says it on other terms by now than were started from and than these. */
    private static boolean isOvertaken(long startedFrom, RelationForm form, Relation relation) {
        return relation.isRemoved()
                ? !form.isPuttingBack()
                : relation.id() != startedFrom && !form.terms().equals(relation.terms());
    }

    /** Says why in the page, with what was typed, and with those to choose from where a name means several. */
    private static String refused(
            long relationId,
            RelationForm form,
            BindingResult problems,
            List<Subject> meant,
            Subject subject,
            RedirectAttributes next) {
        next.addFlashAttribute("relationTyped", form);
        next.addFlashAttribute("relationId", relationId);
        next.addFlashAttribute(
                "relationMeant", meant.stream().map(Others.Meant::of).toList());
        next.addFlashAttribute(
                "relationProblem",
                problems.getAllErrors().stream()
                        .findFirst()
                        .map(problem -> problem.getDefaultMessage())
                        .orElse(""));
        return page(subject);
    }

    /** Says in the page that it was to be removed for what it does not say any more. */
    private static String kept(Relation relation, Subject subject, RedirectAttributes next) {
        next.addFlashAttribute("relationTyped", RelationForm.of(relation));
        next.addFlashAttribute("relationId", relation.id());
        next.addFlashAttribute("relationKept", true);
        return page(subject);
    }

    private static String page(Subject subject) {
        return "redirect:" + SubjectFile.addressOf(subject) + "#_relations";
    }
}
