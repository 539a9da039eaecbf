package dossier.admin.work;

import dossier.article.ArticleLine;
import dossier.article.ComingLine;
import dossier.article.StaleLine;
import dossier.check.Remark;
import java.util.List;

/** What waits for somebody, each part with its first few. */
record WorkPage(Part<ArticleLine> changed, Part<ComingLine> coming, Part<Failing> failing, Part<StaleLine> stale) {

    static final int SHOWN = 8;

    /**
     * One part of it.
     *
     * @param count how many there are
     * @param isMore whether there may be more than was counted
     */
    record Part<T>(List<T> first, long count, boolean isMore) {

        static <T> Part<T> of(List<T> all, boolean isMore) {
            return new Part<>(all.stream().limit(SHOWN).toList(), all.size(), isMore);
        }
    }

    /**
     * An article that readers see, with what should not be in it.
     *
     * @param worst the kind of its first error
     */
    record Failing(String address, String title, int errors, Remark.Kind worst) {}
}
