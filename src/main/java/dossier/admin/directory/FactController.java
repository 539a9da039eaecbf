package dossier.admin.directory;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.article.Section;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.directory.Subject;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Doubt;
import dossier.mention.Reviewing;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

    private static final int ON_A_PAGE = 50;

    private final Facts facts;
    private final Reviewing reviewing;
    private final SubjectDesk subjects;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    FactController(Facts facts, Reviewing reviewing, SubjectDesk subjects, Desk desk, Clock clock, Journal journal) {
        this.facts = facts;
        this.reviewing = reviewing;
        this.subjects = subjects;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        SubjectRights rights = subjects.look(shelf, id, editor);
        PageNumber number = PageNumber.parse(page);
        Page<Fact> present = number.in(facts.of(id, number.of(ON_A_PAGE)));
        Page<Fact> removed = facts.removedOf(id, Pageable.ofSize(ON_A_PAGE));
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute(
                "facts",
                new FactsPart(present.map(fact -> line(fact, editor)), removed.map(fact -> line(fact, editor))));
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
            return refused(page(subject) + "#_new", 0, form, problems, next);
        }
        boolean isNew = facts.of(id).stream().noneMatch(fact -> fact.said().equals(form.claim()));
        return isNew ? add(new Fact(subject, form.claim(), editor, clock.instant()), editor) : page(subject);
    }

    private String add(Fact fact, Account editor) {
        facts.save(fact);
        tell(editor, Verb.ADDED_FACT, fact);
        return page(fact.subject(), fact);
    }

    /** The values of before stay in the history of the fact. */
    private void tell(Account editor, Verb verb, Fact fact) {
        String words = fact.said().property() + ": " + fact.said().value();
        journal.tell(editor, verb, Things.of(fact.subject()), words);
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
            return refused(keeping(fact, subject, next), factId, form, problems, next);
        }
        boolean isNew = !form.claim().equals(fact.said());
        fact.bringBack();
        fact.revise(form.claim(), editor, clock.instant());
        facts.save(fact);
        if (isNew) {
            tell(editor, Verb.REVISED_FACT, fact);
        }
        return page(subject, fact);
    }

    @PostMapping("/{factId}/removal")
    String destroy(
            @PathVariable String shelf,
            @PathVariable long id,
            @PathVariable long factId,
            @RequestParam(defaultValue = "") String base,
            Account editor,
            RedirectAttributes next) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        Fact fact = find(id, factId);
        if (!fact.isRemoved() && Whole.of(base) != fact.entry().number()) {
            return kept(fact, subject, next);
        }
        if (!fact.isRemoved()) {
            fact.remove(editor, clock.instant());
            tell(editor, Verb.REMOVED_FACT, fact);
        }
        return page(subject, fact);
    }

    @PostMapping("/{factId}/removal/end")
    String restore(@PathVariable String shelf, @PathVariable long id, @PathVariable long factId, Account editor) {
        Subject subject = subjects.take(shelf, id, editor, SubjectRights::canWrite);
        Fact removed = find(id, factId);
        Optional<Fact> same = facts.of(id).stream()
                .filter(fact -> fact.said().equals(removed.said()))
                .findFirst();
        if (same.isEmpty() && removed.isRemoved()) {
            removed.bringBack();
            tell(editor, Verb.PUT_BACK_FACT, removed);
        }
        return page(subject, same.orElse(removed));
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
        List<Section> right = doubted(fact, section, editor);
        right.forEach(each -> reviewing.accept(fact, each, editor, clock.instant()));
        tellWhereAny(right, editor, Verb.FOUND_RIGHT, fact);
        return page(subject, fact);
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
        List<Section> restated = doubted(fact, section, editor);
        restated.forEach(each -> reviewing.restate(fact, each, editor));
        tellWhereAny(restated, editor, Verb.RESTATED, fact);
        return page(subject, fact);
    }

    /** Not in which: who may read of the directory may not read of each article. */
    private void tellWhereAny(List<Section> sections, Account editor, Verb verb, Fact fact) {
        if (!sections.isEmpty()) {
            tell(editor, verb, fact);
        }
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

    private FactsPart.Line line(Fact fact, Account editor) {
        return FactsPart.Line.of(fact, reviewing.countPlaces(fact), reviewing.doubts(fact, mine(editor)));
    }

    private Fact find(long id, long factId) {
        return facts.find(id, factId).orElseThrow(NotFound::new);
    }

    private static boolean isOutOfDate(FactForm form, Fact fact) {
        return (fact.isRemoved() && !form.isPuttingBack())
                || (Whole.of(form.base()) != fact.entry().number()
                        && !form.claim().equals(fact.said()));
    }

    static @Nullable Account mine(Account editor) {
        return editor.role() == Role.WRITER ? editor : null;
    }

    /** Where what was typed can go on being typed: at the fact, or where it was removed, beside what it said. */
    private String keeping(Fact fact, Subject subject, RedirectAttributes next) {
        if (!fact.isRemoved()) {
            return page(subject, fact);
        }
        next.addFlashAttribute("factGone", FactForm.of(fact.said(), fact.entry().number()));
        return page(subject) + "#_gone";
    }

    /** Says in the page that it was to be removed for what it does not say any more. */
    private String kept(Fact fact, Subject subject, RedirectAttributes next) {
        next.addFlashAttribute("factId", fact.id());
        next.addFlashAttribute(
                "factTyped", FactForm.of(fact.said(), fact.entry().number()));
        next.addFlashAttribute("factProblems", Map.of("kept", ""));
        return page(subject, fact);
    }

    /** Says why in the page, at each field, with what was typed. */
    private static String refused(
            String page, long factId, FactForm form, BindingResult problems, RedirectAttributes next) {
        Map<String, String> said = new LinkedHashMap<>();
        problems.getFieldErrors()
                .forEach(problem -> said.putIfAbsent(
                        problem.getField(), problem.getDefaultMessage() == null ? "" : problem.getDefaultMessage()));
        next.addFlashAttribute("factId", factId);
        next.addFlashAttribute("factTyped", form);
        next.addFlashAttribute("factProblems", said);
        return page;
    }

    /** Where the fact stands; the one before it where it has been removed. */
    private String page(Subject subject, Fact fact) {
        long before = facts.countBefore(subject.id(), fact.id()) - (fact.isRemoved() ? 1 : 0);
        int number = 1 + (int) Math.max(0, before) / ON_A_PAGE;
        return page(subject) + (number == 1 ? "" : "?page=" + number) + (fact.isRemoved() ? "" : "#_fact-" + fact.id());
    }

    private static String page(Subject subject) {
        return "redirect:" + SubjectFile.addressOf(subject) + "/facts";
    }
}
