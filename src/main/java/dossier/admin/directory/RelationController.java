package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.directory.Relation;
import dossier.directory.Relations;
import dossier.directory.Subject;
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

    RelationController(Relations relations, Others others, SubjectDesk desk, Clock clock) {
        this.relations = relations;
        this.others = others;
        this.desk = desk;
        this.clock = clock;
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
        Relation relation = relations.find(id, relationId).orElseThrow(NotFound::new);
        if (problems.hasErrors() || relation.isOfOne()) {
            return refused(relationId, form, problems, List.of(), subject, next);
        }
        if (!relation.isRemoved()) {
            relations.save(relation.revise(form.terms(), editor, clock.instant()));
        }
        return page(subject);
    }

    @PostMapping("/{relationId}/removal")
    String destroy(@PathVariable String shelf, @PathVariable long id, @PathVariable long relationId, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        relations.find(id, relationId).orElseThrow(NotFound::new).remove(editor, clock.instant());
        return page(subject);
    }

    @PostMapping("/{relationId}/removal/end")
    String restore(@PathVariable String shelf, @PathVariable long id, @PathVariable long relationId, Account editor) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        Relation removed = relations.find(id, relationId).orElseThrow(NotFound::new);
        if (relations.of(id).stream().noneMatch(removed::saysTheSameAs)) {
            removed.bringBack();
        }
        return page(subject);
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

    private static String page(Subject subject) {
        return "redirect:" + SubjectFile.addressOf(subject) + "#_relations";
    }
}
