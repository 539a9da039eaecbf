package dossier.admin.article;

import dossier.article.Article;
import dossier.article.Changes;
import dossier.article.Edition;
import dossier.article.Manuscript;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a whole article says differently at one time than at another. */
record ArticleComparison(Workbench bench, Side older, Side newer, Changes changes) {

    /**
     * An edition, or what stands on the desk.
     *
     * @param number of the edition; 0 for the desk
     */
    record Side(int number, String editor, @Nullable Instant at, Manuscript manuscript) {

        static Side of(Edition edition) {
            return new Side(edition.number(), edition.publishedBy().name(), edition.liveAt(), edition.manuscript());
        }

        static Side desk(Article article) {
            return new Side(0, "", null, article.manuscript());
        }

        public boolean isOnDesk() {
            return number == 0;
        }
    }

    static ArticleComparison of(Workbench bench, Side older, Side newer) {
        return new ArticleComparison(bench, older, newer, Changes.between(older.manuscript(), newer.manuscript()));
    }
}
