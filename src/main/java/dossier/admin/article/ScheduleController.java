package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Changes;
import dossier.article.Correction;
import dossier.article.Edition;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An edition whose moment has not come yet: shown, put off, or called off. */
@Controller
@RequestMapping("/admin/articles/{id}/editions/{number}")
class ScheduleController {

    private final Articles articles;
    private final Workbenches workbenches;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    ScheduleController(Articles articles, Workbenches workbenches, Desk desk, Clock clock, Journal journal) {
        this.articles = articles;
        this.workbenches = workbenches;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What the page of an edition to come shows.
     *
     * @param changes against what readers see now; null where they see nothing
     */
    record Page(
            Workbench bench,
            Workbench.Coming coming,
            String note,
            String editor,
            @Nullable Changes changes,
            List<PublicationSheet.Part> parts) {

        static Page of(Workbench bench, Edition edition) {
            Edition live = bench.live();
            return new Page(
                    bench,
                    Workbench.Coming.of(edition),
                    edition.note(),
                    edition.publishedBy().name(),
                    live == null ? null : Changes.between(live.manuscript(), edition.manuscript()),
                    edition.revisions().stream().map(PublicationSheet.Part::of).toList());
        }

        public String address() {
            return bench.address() + "/editions/" + coming.number();
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(@PathVariable long id, @PathVariable int number, Account editor, Model model) {
        Rights rights = desk.look(id, editor);
        Edition edition = coming(rights.article(), number, rights.at()).orElseThrow(NotFound::new);
        model.addAttribute("page", Page.of(workbenches.of(rights, 0), edition));
        return "admin/article/coming";
    }

    @PostMapping("/moment")
    @Transactional
    String update(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam String moment,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        Optional<Edition> edition = coming(article, number, now).filter(each -> isShown(each, mark));
        TypedMoment typed = TypedMoment.parse(moment, clock);
        if (edition.isEmpty()) {
            return nothing(article, next);
        }
        if (!typed.isClear()) {
            next.addFlashAttribute("moment", moment);
            next.addFlashAttribute("momentProblem", typed.problem());
            return "redirect:/admin/articles/" + id + "/editions/" + number + "#_moment";
        }
        article.putOff(edition.get(), typed.moment(), now);
        String later = EditionWords.withMoment(edition.get(), clock.getZone());
        journal.tell(editor, Verb.RESCHEDULED, Things.of(article), later);
        return saved(article, "admin.scheduled", next);
    }

    /** Lets it go live at once. */
    @PostMapping("/publication")
    @Transactional
    String create(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String mark,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        Optional<Edition> edition = coming(article, number, now).filter(each -> isShown(each, mark));
        if (edition.isEmpty() || article.withdrawal(now).isPresent()) {
            return nothing(article, next);
        }
        article.putOff(edition.get(), now, now);
        journal.tell(editor, Verb.PUBLISHED, Things.of(article), EditionWords.withNote(edition.get()));
        return saved(article, "admin.published", next);
    }

    @PostMapping("/end")
    @Transactional
    String destroy(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String mark,
            Account editor,
            RedirectAttributes next) {
        Article article = desk.take(id, editor, Rights::canPublish);
        Instant now = clock.instant();
        Optional<Edition> edition = coming(article, number, now).filter(each -> isShown(each, mark));
        if (edition.isEmpty()) {
            return nothing(article, next);
        }
        next.addFlashAttribute("left", edition.get().note());
        next.addFlashAttribute("leftCorrections", words(edition.get()));
        next.addFlashAttribute("leftWhy", "admin.called-off");
        article.callOff(edition.get(), now);
        articles.save(article);
        journal.tell(editor, Verb.CALLED_OFF, Things.of(article), EditionWords.of(edition.get()));
        return bench(article);
    }

    private static List<String> words(Edition edition) {
        return edition.corrections().stream().map(Correction::words).toList();
    }

    /** The number of one that was called off is given again: what was looked at is told by what it says. */
    private static boolean isShown(Edition edition, String mark) {
        return edition.manuscript().mark().equals(mark);
    }

    private static String nothing(Article article, RedirectAttributes next) {
        next.addFlashAttribute("leftWhy", "admin.coming.nothing");
        return bench(article);
    }

    private String saved(Article article, String done, RedirectAttributes next) {
        articles.save(article);
        next.addFlashAttribute("done", done);
        return bench(article);
    }

    private static String bench(Article article) {
        return "redirect:/admin/articles/" + article.id() + "#_publication";
    }

    private static Optional<Edition> coming(Article article, int number, Instant at) {
        return article.edition(number).filter(edition -> !edition.hasCome(at));
    }
}
