package dossier.admin.directory;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.SubjectRights;
import dossier.admin.Whole;
import dossier.article.Section;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.directory.Subject;
import dossier.mention.Doubt;
import dossier.mention.Reviewing;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what is known of a subject and where that is said, and follows it into the texts. */
@Controller
@Transactional
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}/facts")
class FactController {

    private final Facts facts;
    private final Reviewing reviewing;
    private final SubjectDesk subjects;
    private final Desk desk;
    private final Clock clock;

    FactController(Facts facts, Reviewing reviewing, SubjectDesk subjects, Desk desk, Clock clock) {
        this.facts = facts;
        this.reviewing = reviewing;
        this.subjects = subjects;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@PathVariable String shelf, @PathVariable long id, Account editor, Model model) {
        SubjectRights rights = subjects.look(shelf, id, editor);
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute("facts", new FactsPart(lines(facts.of(id), editor), lines(facts.removedOf(id), editor)));
        return "admin/directory/facts";
    }

    @PostMapping
    String create(
            @PathVariable String shelf,
            @PathVariable long id,
            @Valid FactForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        if (problems.hasErrors()) {
            return refused(0, form, problems, subject, next);
        }
        boolean isNew = facts.of(id).stream().noneMatch(fact -> fact.said().equals(form.claim()));
        if (isNew) {
            facts.save(new Fact(subject, form.claim(), editor, clock.instant()));
        }
        return page(subject, "");
    }

    @PostMapping("/{factId}")
    String update(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long factId,
            @Valid FactForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        Fact fact = find(id, factId);
        if (!problems.hasErrors() && isOutOfDate(form, fact)) {
            problems.rejectValue("base", "admin.fact.problem.base");
        }
        if (problems.hasErrors()) {
            return refused(factId, form, problems, subject, next);
        }
        fact.revise(form.claim(), editor, clock.instant());
        facts.save(fact);
        return page(subject, anchor(factId));
    }

    @PostMapping("/{factId}/removal")
    String destroy(@PathVariable String shelf, @PathVariable long id, @PathVariable long factId, Account editor) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        find(id, factId).remove(editor, clock.instant());
        return page(subject, "");
    }

    @PostMapping("/{factId}/removal/end")
    String restore(@PathVariable String shelf, @PathVariable long id, @PathVariable long factId, Account editor) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        find(id, factId).bringBack();
        return page(subject, anchor(factId));
    }

    /** Finds what a section says to be right as it is. */
    @PostMapping("/{factId}/review")
    String accept(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long factId,
            @RequestParam long section,
            Account editor) {
        Subject subject = subjects.look(shelf, id, editor).subject();
        Fact fact = find(id, factId);
        doubted(fact, section, editor).forEach(each -> reviewing.accept(fact, each, editor, clock.instant()));
        return page(subject, anchor(factId));
    }

    /** Puts the present value into one section, or without one into all that place a value of before. */
    @PostMapping("/{factId}/restatement")
    String restate(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long factId,
            @RequestParam(defaultValue = "0") long section,
            Account editor) {
        Subject subject = subjects.look(shelf, id, editor).subject();
        Fact fact = find(id, factId);
        doubted(fact, section, editor).forEach(each -> reviewing.restate(fact, each, editor));
        return page(subject, anchor(factId));
    }

    private List<Section> doubted(Fact fact, long sectionId, Account editor) {
        List<Section> sections = reviewing.doubts(fact, mine(editor)).stream()
                .map(Doubt::section)
                .distinct()
                .filter(section -> sectionId == 0 || section.id() == sectionId)
                .toList();
        sections.forEach(section -> desk.look(section.article().id(), editor, Rights::canWrite));
        return sections;
    }

    private List<FactsPart.Line> lines(List<Fact> all, Account editor) {
        List<FactsPart.Line> lines = new ArrayList<>();
        all.forEach(fact ->
                lines.add(FactsPart.Line.of(fact, reviewing.countPlaces(fact), reviewing.doubts(fact, mine(editor)))));
        return lines;
    }

    private Fact find(long id, long factId) {
        return facts.find(id, factId).orElseThrow(NotFound::new);
    }

    private static boolean isOutOfDate(FactForm form, Fact fact) {
        return fact.isRemoved()
                || (Whole.of(form.base()) != fact.entry().number()
                        && !form.claim().equals(fact.said()));
    }

    static @Nullable Account mine(Account editor) {
        return editor.role() == Role.WRITER ? editor : null;
    }

    /** Says why in the page, at each field, with what was typed. */
    private static String refused(
            long factId, FactForm form, BindingResult problems, Subject subject, RedirectAttributes next) {
        Map<String, String> said = new LinkedHashMap<>();
        problems.getFieldErrors()
                .forEach(problem -> said.putIfAbsent(
                        problem.getField(), problem.getDefaultMessage() == null ? "" : problem.getDefaultMessage()));
        next.addFlashAttribute("factId", factId);
        next.addFlashAttribute("factTyped", form);
        next.addFlashAttribute("factProblems", said);
        return page(subject, factId == 0 ? "#_new" : anchor(factId));
    }

    private static String anchor(long factId) {
        return "#_fact-" + factId;
    }

    private static String page(Subject subject, String anchor) {
        return "redirect:" + SubjectFile.addressOf(subject) + "/facts" + anchor;
    }
}
