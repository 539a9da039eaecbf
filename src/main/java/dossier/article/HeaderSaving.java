package dossier.article;

import dossier.account.Account;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an editor wants to stand over an article, by the same rules as {@link Saving} does for a section. */
@Component
public class HeaderSaving {

    private final Articles articles;
    private final Headers headers;
    private final Clock clock;

    HeaderSaving(Articles articles, Headers headers, Clock clock) {
        this.articles = articles;
        this.headers = headers;
        this.clock = clock;
    }

    /**
     * Saves what stands over an article.
     *
     * @param base the number of the header that the editor started from; empty where there is no such header
     */
    @Transactional
    public Optional<HeaderSaved> save(long articleId, Masthead masthead, int base, Account editor) {
        Article article = articles.take(articleId).orElseThrow();
        return headers.find(articleId, base).map(start -> save(article, masthead, start, editor));
    }

    private HeaderSaved save(Article article, Masthead masthead, Header base, Account editor) {
        return headers.startedFrom(base).stream()
                .filter(header -> header.says(masthead) && header.savedBy().isSameAs(editor))
                .findFirst()
                .map(header -> again(article, header))
                .orElseGet(() -> first(article, masthead, base, editor));
    }

    private HeaderSaved first(Article article, Masthead masthead, Header base, Account editor) {
        boolean isUpToDate = base.equals(article.header()) || article.header().says(masthead);
        HeaderSaved saved = isUpToDate
                ? HeaderSaved.plainly(article.revise(masthead, editor, clock.instant()))
                : joined(article, article.keepAside(masthead, base, editor, clock.instant()));
        articles.save(article);
        return saved;
    }

    private HeaderSaved again(Article article, Header header) {
        if (!header.isAside()) {
            return HeaderSaved.plainly(header);
        }
        return headers.takingIn(header).stream()
                .findFirst()
                .map(merged -> HeaderSaved.joined(merged, header))
                .orElseGet(() -> joined(article, header));
    }

    private HeaderSaved joined(Article article, Header mine) {
        Masthead base = mine.basedOn().orElseThrow().masthead();
        MastheadJoining joining =
                MastheadJoining.of(base, mine.masthead(), article.header().masthead());
        return joining.isClean()
                ? HeaderSaved.joined(article.revise(joining.masthead(), mine, mine.savedBy(), clock.instant()), mine)
                : HeaderSaved.clashing(article.header(), mine, joining);
    }
}
