package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Sayable;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Edition;
import dossier.journal.Journal;
import dossier.journal.Verb;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the last publication back: readers see again what they saw before, as one more edition. */
@Controller
class UndoController {

    private final Articles articles;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    UndoController(Articles articles, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What is to be taken back.
     *
     * @param note to readers; may be empty
     * @param live the number of the edition that the editor saw to be live
     */
    record UndoForm(@Sayable(longest = 5_000) String note, String live) {

        UndoForm {
            note = Objects.requireNonNullElse(note, "");
            live = Objects.requireNonNullElse(live, "");
        }
    }

    @PostMapping("/admin/articles/{id}/publication/undo")
    @Transactional
    String create(
            @PathVariable long id,
            @Valid UndoForm form,
            BindingResult problems,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        boolean isStill = article.liveEdition(now)
                .filter(live -> String.valueOf(live.number()).equals(form.live()))
                .isPresent();
        Optional<Edition> undone = problems.hasErrors() || !isStill
                ? Optional.empty()
                : article.undoPublication(form.note().strip(), editor, now);
        if (undone.isEmpty()) {
            next.addFlashAttribute("left", form.note());
            next.addFlashAttribute("leftWhy", "admin.undo.not");
            return "redirect:/admin/articles/" + id + "#_publication";
        }
        articles.save(article);
        journal.tell(editor, Verb.UNDID, Things.of(article), EditionWords.withNote(undone.get()));
        next.addFlashAttribute("done", "admin.undone");
        return "redirect:/admin/articles/" + id + "#_publication";
    }
}
