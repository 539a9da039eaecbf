package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Section;
import dossier.comment.Comments;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Duplicates a section within its article, or moves it to another; there its history goes on from where it came
 * from, and what was said beside it goes with it. */
@Controller
@Transactional
class CopyController {

    private final Articles articles;
    private final Comments comments;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    CopyController(Articles articles, Comments comments, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.comments = comments;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @PostMapping("/admin/articles/{articleId}/sections/{id}/copies")
    String create(@PathVariable long articleId, @PathVariable long id, Account editor) {
        Article article = desk.take(articleId, editor, Rights::canWrite);
        Section section = article.section(id).orElseThrow(NotFound::new);
        int place = article.sections().indexOf(section) + 1;
        Section copy = article.sectionBegunAt(place, section.current().wording(), editor, clock.instant())
                .orElseGet(() -> copy(article, section, place, editor));
        return "redirect:/admin/articles/" + articleId + "/sections/" + copy.id();
    }

    private Section copy(Article article, Section section, int place, Account editor) {
        Section copy = article.copy(section.current(), editor, clock.instant());
        article.move(copy, place, clock.instant());
        articles.save(article);
        journal.tell(editor, Verb.COPIED, Things.of(copy));
        return copy;
    }

    /** Moves it to the end of another article, unless it is gone from here already. Here it is removed, and can be put back. */
    @PostMapping("/admin/articles/{articleId}/sections/{id}/transfer")
    String update(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(name = "to") long otherId,
            Account editor) {
        if (otherId == articleId) {
            return "redirect:/admin/articles/" + articleId + "/sections/" + id;
        }
        Article first = desk.take(Math.min(articleId, otherId), editor, Rights::canWrite);
        Article second = desk.take(Math.max(articleId, otherId), editor, Rights::canWrite);
        Article here = first.id() == articleId ? first : second;
        Article there = first.id() == articleId ? second : first;
        Section section = here.section(id).orElseThrow(NotFound::new);
        if (section.isRemoved()) {
            return "redirect:/admin/articles/" + otherId;
        }
        Section moved = there.copy(section.current(), editor, clock.instant());
        here.remove(section, editor, clock.instant());
        articles.save(there);
        comments.move(section, moved);
        journal.tell(editor, Verb.MOVED_OUT, Things.of(section));
        journal.tell(editor, Verb.MOVED_IN, Things.of(moved));
        return "redirect:/admin/articles/" + otherId + "/sections/" + moved.id();
    }
}
