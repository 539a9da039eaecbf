package dossier.check;

import dossier.article.Article;
import dossier.article.Section;
import java.util.List;

/**
 * What there is to remark of a section, or of what stands over the article, as it says now; the worst first.
 *
 * @param heading of the section; may be empty
 * @param address where it is mended
 */
public record Remarks(boolean isOverAll, String heading, String address, List<Remark> all) {

    static Remarks of(Section section, List<Remark> all) {
        String address = "/admin/articles/" + section.article().id() + "/sections/" + section.id();
        return new Remarks(false, section.current().heading(), address, all);
    }

    static Remarks over(Article article, List<Remark> all) {
        return new Remarks(true, article.header().title(), "/admin/articles/" + article.id(), all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Remark::isError);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
