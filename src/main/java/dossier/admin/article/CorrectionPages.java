package dossier.admin.article;

import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Correction;
import dossier.article.Edition;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was told to be wrong in what readers see, and asks for more. Within a transaction. */
@Component
class CorrectionPages {

    private final Workbenches workbenches;

    CorrectionPages(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    /** A correction that readers see. */
    record Line(String words, String heading, Instant saidAt, int edition) {

        static Line of(Correction correction) {
            return new Line(
                    correction.words(),
                    correction.section().current().heading(),
                    correction.saidAt(),
                    correction.edition().number());
        }
    }

    String page(Rights rights, TypedCorrections corrections, Model model) {
        Edition live = rights.article().liveEdition(rights.at()).orElseThrow(NotFound::new);
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("made", made(rights.article(), rights.at()));
        model.addAttribute(
                "parts",
                live.revisions().stream().map(PublicationSheet.Part::of).toList());
        model.addAttribute("corrections", corrections);
        model.addAttribute("astray", corrections.astray(rights.article(), live.revisions()));
        return "admin/article/corrections";
    }

    /** Asks again, in the page. */
    String refused(
            Rights rights, TypedCorrections corrections, String problem, Model model, HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("problem", problem);
        return page(rights, corrections, model);
    }

    /** Keeps what was to be told with an edition that was not made, so that it can be told without one. */
    String left(Rights rights, TypedCorrections corrections, String note, Model model, HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("left", note);
        model.addAttribute("leftWhy", "admin.published.not");
        return page(rights, corrections, model);
    }

    /** Keeps it beside the article, where readers see none of that. */
    static String left(
            Article article, TypedCorrections corrections, String note, String why, RedirectAttributes next) {
        next.addFlashAttribute("left", note);
        next.addFlashAttribute(
                "leftCorrections", List.copyOf(corrections.words().values()));
        next.addFlashAttribute("leftWhy", why);
        return "redirect:/admin/articles/" + article.id() + "#_publication";
    }

    private static List<Line> made(Article article, Instant at) {
        return article.correctionsReadAt(at).map(Line::of).toList();
    }
}
