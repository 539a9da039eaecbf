package dossier.admin.article;

import dossier.article.Article;
import dossier.article.Articles;
import dossier.text.Slug;
import org.springframework.stereotype.Component;

/** Finds addresses that no article has or had. */
@Component
class FreeSlugs {

    private static final Slug WITHOUT_LETTERS = new Slug("article");

    private final Articles articles;

    FreeSlugs(Articles articles) {
        this.articles = articles;
    }

    /** One that reads like the title. */
    Slug like(String title) {
        return Slug.like(title)
                .orElse(WITHOUT_LETTERS)
                .unless(slug -> articles.findByAnySlug(slug).isPresent());
    }

    /** Whether an article may have it: nobody else has or had it. */
    boolean isFree(Slug slug, Article article) {
        return articles.findByAnySlug(slug)
                .map(other -> other.id() == article.id())
                .orElse(true);
    }
}
