package dossier.admin.section;

import dossier.admin.Rights;
import dossier.admin.article.Workbench;
import dossier.admin.article.Workbenches;
import dossier.admin.comment.CommentsParts;
import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.article.Section;
import dossier.check.Checking;
import dossier.history.Sitting;
import dossier.mention.Mentions;
import dossier.mention.Suggesting;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of an open section shows. */
@Component
class SectionPages {

    private static final Limit LATEST = Limit.of(200);

    private final Workbenches workbenches;
    private final Revisions revisions;
    private final Mentions mentions;
    private final Suggesting suggesting;
    private final Checking checking;
    private final CommentsParts comments;

    SectionPages(
            Workbenches workbenches,
            Revisions revisions,
            Mentions mentions,
            Suggesting suggesting,
            Checking checking,
            CommentsParts comments) {
        this.comments = comments;
        this.checking = checking;
        this.suggesting = suggesting;
        this.workbenches = workbenches;
        this.revisions = revisions;
        this.mentions = mentions;
    }

    /** Of a section that is to be, where what was typed could not be kept. */
    String beginning(Rights rights, Model model) {
        model.addAttribute("bench", workbenches.of(rights, 0));
        return "admin/section/new";
    }

    String page(Rights rights, Section section, Model model) {
        Workbench bench = workbenches.of(rights, section.id());
        @Nullable
        Revision shown = bench.live() == null
                ? null
                : revisions.shownIn(bench.live(), section).orElse(null);
        model.addAttribute(
                "page",
                new SectionPage(
                        bench,
                        section,
                        Sitting.fold(revisions.historyOf(section, LATEST)),
                        new LinkedHashSet<>(mentions.namedBy(section.current())),
                        rights.canWrite() ? suggesting.in(section) : List.of(),
                        rights.canWrite() ? suggesting.unknownIn(section) : List.of(),
                        rights.canWrite() && !section.isRemoved()
                                ? checking.of(rights.article(), section).all()
                                : List.of(),
                        comments.of(rights, section),
                        shown,
                        DepartureLine.between(shown, section.current())));
        return "admin/section/section";
    }
}
