package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.directory.Entry;
import dossier.directory.EntrySaving;
import dossier.directory.Kind;
import dossier.directory.ParticularsJoining;
import dossier.directory.Subject;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one subject: entered, shown and saved. */
@Controller
class SubjectController {

    private final Entering entering;
    private final EntrySaving saving;
    private final SubjectPages pages;
    private final SubjectDesk desk;
    private final Journal journal;

    SubjectController(Entering entering, EntrySaving saving, SubjectPages pages, SubjectDesk desk, Journal journal) {
        this.entering = entering;
        this.saving = saving;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping("/admin/{shelf:people|organisations|products}/new")
    String edit(@PathVariable String shelf, @RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("form", new NewSubjectForm(name, "", "", ""));
        return pages.empty(kind(shelf), List.of(), model);
    }

    @PostMapping(value = "/admin/{shelf:people|organisations|products}", produces = MediaType.TEXT_HTML_VALUE)
    @Transactional
    String create(
            @PathVariable String shelf,
            @Valid @ModelAttribute("form") NewSubjectForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse answer) {
        List<Subject> likely = problems.hasErrors() ? List.of() : entering.likely(kind(shelf), form, editor);
        if (!likely.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        if (problems.hasErrors() || !likely.isEmpty()) {
            return pages.empty(kind(shelf), likely, model);
        }
        return "redirect:" + SubjectFile.addressOf(entering.enter(kind(shelf), form, editor));
    }

    @GetMapping("/admin/{shelf:people|organisations|products}/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable String shelf, @PathVariable long id, Account editor, Model model) {
        SubjectRights rights = desk.look(shelf, id, editor);
        model.addAttribute("form", SubjectForm.of(rights.subject().entry()));
        return pages.page(rights, model);
    }

    @PostMapping(value = "/admin/{shelf:people|organisations|products}/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @Transactional
    String update(
            @PathVariable String shelf,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SubjectForm form,
            BindingResult problems,
            Account editor,
            Model model,
            RedirectAttributes next) {
        Subject subject = desk.take(shelf, id, editor, SubjectRights::canWrite);
        if (problems.hasErrors()) {
            return pages.page(desk.look(shelf, id, editor), model);
        }
        Saved<Entry, ParticularsJoining> saved = saving.save(id, pages.particulars(form), Whole.of(form.base()), editor)
                .orElseThrow(NotFound::new);
        if (saved.isClashing()) {
            return pages.clash(saved, desk.look(shelf, id, editor), model);
        }
        if (saved.isNew()) {
            journal.tell(editor, Verb.REVISED, Things.of(subject));
        }
        next.addFlashAttribute("outcome", saved.outcome().name());
        next.addFlashAttribute("typed", saved.typed().number());
        return "redirect:/admin/" + shelf + "/" + id;
    }

    private static Kind kind(String shelf) {
        return Kind.on(shelf).orElseThrow(NotFound::new);
    }
}
