package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Policy;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Reach;
import dossier.mention.Releading;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an article off the site, and brings it back. Where others link to it, it is asked first what becomes of the links. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{id}/withdrawal")
class WithdrawalController {

    private final Referrers referrers;
    private final Releading releading;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    WithdrawalController(
            Referrers referrers,
            Releading releading,
            Workbenches workbenches,
            Desk desk,
            Clock clock,
            Journal journal) {
        this.referrers = referrers;
        this.releading = releading;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    String edit(@PathVariable long id, Account editor, Model model) {
        Rights rights = desk.look(id, editor, Rights::canPublish);
        model.addAttribute("bench", workbenches.of(rights, 0));
        referrers.tell(rights, (String) model.asMap().getOrDefault("with", ""), model);
        return "admin/article/withdrawal";
    }

    @PostMapping
    String create(
            @PathVariable long id,
            @Valid WithdrawalForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Rights rights = desk.look(id, editor);
        String bench = "redirect:/admin/articles/" + id;
        if (!article.isLive(rights.at())) {
            next.addFlashAttribute("left", form.note());
            next.addFlashAttribute("leftWhy", "admin.withdrawn.already");
            return bench + "#_withdrawal";
        }
        boolean isReasoned = !problems.hasErrors() && !form.note().isBlank();
        boolean isAsking = form.isLooking() || (isReasoned && !form.isDecided() && referrers.exist(rights));
        if (isAsking || !isReasoned) {
            next.addFlashAttribute("reason", form.note());
            next.addFlashAttribute("reasonProblem", isAsking ? null : "admin.withdraw.reason.missing");
            next.addFlashAttribute("with", form.with());
            return isAsking || form.isDecided() ? bench + "/withdrawal" : bench + "#_withdrawal";
        }
        relead(article, form, rights);
        article.withdraw(form.note().strip(), editor, rights.at());
        journal.tell(editor, Verb.WITHDREW, Things.of(article), form.note().strip());
        return bench + "#_withdrawal";
    }

    private void relead(Article article, WithdrawalForm form, Rights rights) {
        Reach reach = Policy.reach(rights.editor(), clock.instant());
        referrers.chosen(form.into(), rights).ifPresent(instead -> releading.lead(article, instead, reach));
        if (form.isUnlinking()) {
            releading.unlink(article, reach);
        }
    }

    @PostMapping("/end")
    String destroy(@PathVariable long id, Account editor) {
        Article article = desk.take(id, editor, Rights::canPublish);
        if (article.withdrawal(clock.instant()).isPresent()) {
            article.bringBack(editor, clock.instant());
            journal.tell(editor, Verb.BROUGHT_BACK, Things.of(article));
        }
        return "redirect:/admin/articles/" + id + "#_withdrawal";
    }
}
