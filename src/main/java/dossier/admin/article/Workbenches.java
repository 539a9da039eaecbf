package dossier.admin.article;

import dossier.admin.Rights;
import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.OutlineLine;
import dossier.article.Sections;
import dossier.comment.Comments;
import dossier.comment.OpenComments;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands around an open section or header, within the transaction of whoever asks. */
@Component
public class Workbenches {

    private final Sections sections;
    private final Comments comments;

    Workbenches(Sections sections, Comments comments) {
        this.sections = sections;
        this.comments = comments;
    }

    /**
     * The desk with an article on it.
     *
     * @param open the id of the section that is open; 0 for the header
     */
    public Workbench of(Rights rights, long open) {
        Article article = rights.article();
        Edition live = article.liveEdition(rights.at()).orElse(null);
        List<OutlineLine> outline = sections.outlineOf(article.id(), live == null ? 0 : live.number());
        return new Workbench(
                article,
                Workbench.May.of(rights),
                outline,
                sections.removedFrom(article.id()),
                live,
                article.comingEditions(rights.at()).stream()
                        .map(Workbench.Coming::of)
                        .toList(),
                state(rights, live, outline),
                comments.countOpenIn(article.id()).stream()
                        .collect(Collectors.toMap(OpenComments::sectionId, OpenComments::count)),
                open);
    }

    private String state(Rights rights, @Nullable Edition live, List<OutlineLine> outline) {
        if (rights.article().withdrawal(rights.at()).isPresent()) {
            return "withdrawn";
        }
        return live == null ? "draft" : shows(live, rights.article(), outline) ? "published" : "changed";
    }

    /** Whether readers see exactly what the working copy says; without reading the texts. */
    private boolean shows(Edition live, Article article, List<OutlineLine> outline) {
        return outline.stream().allMatch(OutlineLine::isLive)
                && outline.stream().map(OutlineLine::id).toList().equals(sections.shownBy(live))
                && live.header().masthead().equals(article.header().masthead());
    }
}
