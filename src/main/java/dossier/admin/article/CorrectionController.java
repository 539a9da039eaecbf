package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Correction;
import dossier.article.Edition;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells readers what was wrong in what they see, without a new edition: they read it at once. */
@Controller
@RequestMapping("/admin/articles/{id}/corrections")
class CorrectionController {

    private final Articles articles;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    CorrectionController(Articles articles, Workbenches workbenches, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** A correction that readers see. */
    record Line(String words, String heading, Instant saidAt, int edition) {

        static Line of(Correction correction, Edition edition) {
            return new Line(
                    correction.words(),
                    correction.section().current().heading(),
                    correction.saidAt(),
                    edition.number());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@PathVariable long id, Account editor, Model model) {
        return page(id, new TypedCorrections(Map.of()), editor, model);
    }

    @PostMapping
    @Transactional
    String create(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Account editor,
            Model model,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        Edition live = article.liveEdition(now).orElseThrow(NotFound::new);
        TypedCorrections corrections = TypedCorrections.in(fields);
        if (corrections.isEmpty() || !corrections.canBeSaid()) {
            model.addAttribute("problem", corrections.isEmpty() ? "missing" : "problem");
            return page(id, corrections, editor, model);
        }
        corrections.tell(live, editor, now);
        journal.tell(editor, Verb.CORRECTED, Things.of(article), corrections.inOne());
        articles.save(article);
        next.addFlashAttribute("isTold", true);
        return "redirect:/admin/articles/" + id + "/corrections";
    }

    private String page(long id, TypedCorrections corrections, Account editor, Model model) {
        Rights rights = desk.look(id, editor, Rights::canPublish);
        Edition live = rights.article().liveEdition(rights.at()).orElseThrow(NotFound::new);
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("made", made(rights.article(), rights.at()));
        model.addAttribute(
                "parts",
                live.revisions().stream().map(PublicationSheet.Part::of).toList());
        model.addAttribute("corrections", corrections);
        return "admin/article/corrections";
    }

    private static List<Line> made(Article article, Instant at) {
        return article.editions().stream()
                .filter(edition -> edition.hasCome(at) && !article.isOvertaken(edition))
                .flatMap(edition -> edition.corrections().stream().map(correction -> Line.of(correction, edition)))
                .toList();
    }
}
