package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.article.Header;
import dossier.article.HeaderSaving;
import dossier.article.MastheadJoining;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HeaderController {

    private final HeaderSaving saving;
    private final HeaderPages pages;
    private final Filing filing;
    private final Desk desk;
    private final Journal journal;

    HeaderController(HeaderSaving saving, HeaderPages pages, Filing filing, Desk desk, Journal journal) {
        this.saving = saving;
        this.pages = pages;
        this.filing = filing;
        this.desk = desk;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{id}/header")
    @Transactional
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HeaderForm form,
            BindingResult problems,
            Account editor,
            Model model,
            RedirectAttributes next) {
        // Before it is read: whoever waits for it would hold what it said before
        desk.take(id, editor, Rights::canWrite);
        Rights rights = desk.look(id, editor);
        if (problems.hasErrors()) {
            return pages.page(rights, model);
        }
        Saved<Header, MastheadJoining> saved = saving.save(
                        id, filing.masthead(form, editor), Whole.of(form.base()), editor)
                .orElseThrow(NotFound::new);
        if (saved.isClashing()) {
            return pages.clash(saved, desk.look(id, editor), model);
        }
        if (saved.isNew()) {
            journal.tell(editor, Verb.REVISED, Things.of(rights.article()));
        }
        next.addFlashAttribute("outcome", saved.outcome().name());
        next.addFlashAttribute("typed", saved.typed().number());
        return "redirect:/admin/articles/" + id;
    }
}
