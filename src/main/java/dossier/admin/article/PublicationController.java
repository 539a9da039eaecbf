package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.admin.article.TypedCorrections.Astray;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Edition;
import dossier.check.Checking;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows what readers would see differently, and lets them see exactly that. Where somebody has saved since it was shown, it is
 * shown anew and asked again.
 */
@Controller
@RequestMapping("/admin/articles/{id}/publication")
class PublicationController {

    private final Articles articles;
    private final Workbenches workbenches;
    private final CorrectionPages pages;
    private final Checking checking;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    PublicationController(
            Articles articles,
            Workbenches workbenches,
            CorrectionPages pages,
            Checking checking,
            Desk desk,
            Clock clock,
            Journal journal) {
        this.articles = articles;
        this.workbenches = workbenches;
        this.pages = pages;
        this.checking = checking;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Account editor, Model model) {
        model.addAttribute("form", PublicationForm.empty());
        return page(sheet(id, editor), new TypedCorrections(Map.of()), model);
    }

    private static String page(PublicationSheet sheet, TypedCorrections corrections, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("corrections", corrections);
        return "admin/article/publication";
    }

    @PostMapping
    @Transactional
    String create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult problems,
            @RequestParam Map<String, String> fields,
            Account editor,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        PublicationSheet sheet = sheet(id, editor);
        TypedCorrections corrections = TypedCorrections.in(fields);
        Instant now = clock.instant();
        if (!sheet.isOpen()) {
            TypedCorrections left =
                    article.lastEdition().map(corrections::without).orElse(corrections);
            return left.isEmpty() || !article.isLive(now)
                    ? CorrectionPages.left(article, left, form.note(), "admin.published.not", next)
                    : pages.left(desk.look(id, editor), left, form.note(), model, answer);
        }
        Instant liveAt = liveAt(form, problems, now);
        refuseUnlessChecked(sheet, form, problems);
        List<Astray> astray = corrections.astray(article, article.manuscript().revisions());
        if (!corrections.canBeSaid() || !astray.isEmpty()) {
            problems.reject("admin.corrections.problem");
        }
        if (problems.hasErrors() || !sheet.isShown(form.shown())) {
            model.addAttribute("astray", astray);
            model.addAttribute("isOvertaken", !sheet.isShown(form.shown()));
            return page(sheet, corrections, model);
        }
        Edition edition = article.publish(form.note().strip(), editor, now, liveAt);
        List<String> told = corrections.tell(edition, editor, now);
        articles.save(article);
        tell(edition, form, told, editor);
        next.addFlashAttribute("done", form.isForLater() ? "admin.scheduled" : "admin.published");
        return "redirect:/admin/articles/" + id + "#_publication";
    }

    private void tell(Edition edition, PublicationForm form, List<String> corrections, Account editor) {
        Thing article = Things.of(edition.article());
        if (form.isForLater()) {
            journal.tell(editor, Verb.SCHEDULED, article, EditionWords.withMoment(edition, clock.getZone()));
        } else {
            journal.tell(editor, Verb.PUBLISHED, article, EditionWords.withNote(edition));
        }
        if (!corrections.isEmpty()) {
            journal.tell(editor, Verb.CORRECTED, article, String.join("\n", corrections));
        }
    }

    private static void refuseUnlessChecked(PublicationSheet sheet, PublicationForm form, BindingResult problems) {
        if (sheet.isBlocked()) {
            problems.reject("admin.checks.blocked");
        } else if (sheet.isAsking() && !form.isLookedAt()) {
            problems.rejectValue("looked", "admin.checks.look");
        }
    }

    /** The moment that was typed, or now; where both may be meant, or the moment cannot be, it is a problem. */
    private Instant liveAt(PublicationForm form, BindingResult problems, Instant now) {
        if (!form.isForLater()) {
            if (!form.moment().isEmpty()) {
                problems.rejectValue("moment", "admin.when.both");
            }
            return now;
        }
        TypedMoment moment = TypedMoment.parse(form.moment(), clock);
        if (!moment.isClear()) {
            problems.rejectValue("moment", moment.problem());
        }
        return moment.isClear() ? moment.moment() : now;
    }

    private PublicationSheet sheet(long id, Account editor) {
        Rights rights = desk.look(id, editor, Rights::canPublish);
        return PublicationSheet.of(workbenches.of(rights, 0), checking.of(rights.article()));
    }
}
