package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Edition;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final CorrectionPages pages;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    CorrectionController(Articles articles, CorrectionPages pages, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@PathVariable long id, Account editor, Model model) {
        return pages.page(desk.look(id, editor, Rights::canPublish), new TypedCorrections(Map.of()), model);
    }

    @PostMapping
    @Transactional
    String create(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Account editor,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        TypedCorrections corrections = TypedCorrections.in(fields);
        if (!article.isLive(now) && !corrections.isEmpty()) {
            return CorrectionPages.left(article, corrections, "", "admin.corrections.not", next);
        }
        Edition live = article.liveEdition(now).orElseThrow(NotFound::new);
        Optional<String> problem = problem(corrections, live);
        if (problem.isPresent()) {
            return pages.refused(desk.look(id, editor), corrections, problem.get(), model, answer);
        }
        List<String> told = corrections.tell(live, editor, now);
        if (!told.isEmpty()) {
            journal.tell(editor, Verb.CORRECTED, Things.of(article), String.join("\n", told));
            articles.save(article);
        }
        next.addFlashAttribute("isTold", true);
        return "redirect:/admin/articles/" + id + "/corrections";
    }

    private static Optional<String> problem(TypedCorrections corrections, Edition live) {
        if (corrections.isEmpty()) {
            return Optional.of("missing");
        }
        if (!corrections.canBeSaid()) {
            return Optional.of("problem");
        }
        return corrections.astray(live.article(), live.revisions()).isEmpty()
                ? Optional.empty()
                : Optional.of("astray");
    }
}
