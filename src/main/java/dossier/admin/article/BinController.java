package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Policy;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Releading;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts articles into the bin, and takes them out. Where others link to one, it is asked first what becomes of the links. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{id}/bin")
class BinController {

    private final Referrers referrers;
    private final Releading releading;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    BinController(
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
    String edit(@PathVariable long id, @RequestParam(defaultValue = "") String with, Account editor, Model model) {
        Rights rights = desk.look(id, editor, Rights::canBin);
        model.addAttribute("bench", workbenches.of(rights, 0));
        referrers.tell(rights, with, model);
        return "admin/article/bin";
    }

    @PostMapping
    String create(@PathVariable long id, @RequestParam(defaultValue = "") String unlink, Account editor) {
        Article article = desk.take(id, editor, Rights::canBin);
        if (!unlink.equals("true") && referrers.exist(desk.look(id, editor))) {
            return "redirect:/admin/articles/" + id + "/bin";
        }
        releading.unlink(article, Policy.reach(editor, clock.instant()));
        article.bin(editor, clock.instant());
        journal.tell(editor, Verb.BINNED, Things.of(article));
        return "redirect:/admin/articles?show=bin";
    }

    /** Leads the links to another article before. */
    @PostMapping("/replacement")
    String replace(@PathVariable long id, @RequestParam(defaultValue = "") String into, Account editor) {
        Article article = desk.take(id, editor, Rights::canBin);
        Optional<Article> instead = referrers.chosen(into, desk.look(id, editor));
        if (instead.isEmpty()) {
            return "redirect:/admin/articles/" + id + "/bin";
        }
        releading.lead(article, instead.get(), Policy.reach(editor, clock.instant()));
        article.bin(editor, clock.instant());
        journal.tell(editor, Verb.REPLACED, Things.of(article));
        return "redirect:/admin/articles?show=bin";
    }

    @PostMapping("/end")
    String destroy(@PathVariable long id, Account editor) {
        Article article = desk.take(id, editor, Rights::canTakeOutOfBin);
        article.takeOutOfBin();
        journal.tell(editor, Verb.UNBINNED, Things.of(article));
        return "redirect:/admin/articles/" + id;
    }
}
