package dossier.admin;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.web.NotFound;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands articles and sections to those who may have them. What somebody may not see is not found; what they may see and not
 * touch is refused.
 */
@Component
@Transactional(readOnly = true)
public class Desk {

    private final Articles articles;
    private final Sections sections;
    private final Clock clock;

    Desk(Articles articles, Sections sections, Clock clock) {
        this.articles = articles;
        this.sections = sections;
        this.clock = clock;
    }

    public Rights look(long id, Account editor) {
        return visible(articles.find(id).orElseThrow(NotFound::new), editor);
    }

    /** For one of the rights, or refused. */
    public Rights look(long id, Account editor, Predicate<Rights> right) {
        return permitted(look(id, editor), right);
    }

    /** To be rearranged: nobody else changes it until this transaction ends. */
    @Transactional
    public Article take(long id, Account editor, Predicate<Rights> right) {
        Article article = articles.take(id).orElseThrow(NotFound::new);
        return permitted(visible(article, editor), right).article();
    }

    public Section section(long articleId, long id, Account editor) {
        look(articleId, editor);
        return sections.find(articleId, id).orElseThrow(NotFound::new);
    }

    private Rights visible(Article article, Account editor) {
        Rights rights = new Rights(editor, article, clock.instant());
        if (!rights.canRead()) {
            throw new Hidden(Things.of(article));
        }
        return rights;
    }

    private static Rights permitted(Rights rights, Predicate<Rights> right) {
        if (!right.test(rights)) {
            throw new Refused(Things.of(rights.article()));
        }
        return rights;
    }
}
