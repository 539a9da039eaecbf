package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Edition;
import dossier.history.EditionRedacted;
import dossier.history.Redactions;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All editions of an article, any of which the whole working copy can go back to. */
@Controller("editorsEditions")
class EditionController {

    private final Articles articles;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Redactions redactions;
    private final Clock clock;
    private final Journal journal;

    EditionController(
            Articles articles,
            Workbenches workbenches,
            Desk desk,
            Redactions redactions,
            Clock clock,
            Journal journal) {
        this.redactions = redactions;
        this.articles = articles;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** An edition as one line of a list. */
    record Line(
            int number,
            String address,
            String note,
            String editor,
            Instant liveAt,
            boolean isComing,
            boolean isOvertaken,
            List<Instant> redacted) {

        static Line of(Edition edition, Instant at, List<Instant> redacted) {
            return new Line(
                    edition.number(),
                    edition.address(),
                    edition.note(),
                    edition.publishedBy().name(),
                    edition.liveAt(),
                    !edition.hasCome(at),
                    edition.article().isOvertaken(edition),
                    redacted);
        }
    }

    @GetMapping("/admin/articles/{id}/editions")
    @Transactional(readOnly = true)
    String index(@PathVariable long id, Account editor, Model model) {
        Rights rights = desk.look(id, editor);
        List<Edition> editions = rights.article().editions();
        Map<Long, List<Instant>> redacted = EditionRedacted.byEdition(
                redactions.from(editions.stream().map(Edition::id).toList()));
        List<Line> lines = new ArrayList<>(editions.stream()
                .map(edition -> Line.of(edition, rights.at(), redacted.getOrDefault(edition.id(), List.of())))
                .toList());
        Collections.reverse(lines);
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("editions", lines);
        model.addAttribute("before", rights.canPublish() ? numberBefore(rights) : null);
        model.addAttribute("corrections", correctionsOfLive(rights));
        return "admin/article/editions";
    }

    private static int correctionsOfLive(Rights rights) {
        return rights.article()
                .liveEdition(rights.at())
                .map(live -> live.corrections().size())
                .orElse(0);
    }

    /** The number of the edition that readers saw before this one; null where they saw none. */
    private static @Nullable Integer numberBefore(Rights rights) {
        return rights.article().editionBefore(rights.at()).map(Edition::number).orElse(null);
    }

    @PostMapping("/admin/articles/{id}/restorations")
    @Transactional
    String create(@PathVariable long id, @RequestParam int edition, Account editor, RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canWrite);
        Edition wanted = article.edition(edition).orElseThrow(NotFound::new);
        String was = article.manuscript().mark();
        article.restore(wanted.manuscript(), editor, clock.instant());
        articles.save(article);
        if (!article.manuscript().mark().equals(was)) {
            journal.tell(editor, Verb.WENT_BACK, Things.of(article), EditionWords.of(wanted));
        }
        next.addFlashAttribute("went", edition);
        return "redirect:/admin/articles/" + id;
    }
}
