package dossier.admin.article;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Things;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Masthead;
import dossier.history.Removed;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.text.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins an article: under an address that is free, however many begin at once, and once, however often a form is sent. */
@Component
class Beginning {

    private static final Duration SAME_CLICK = Duration.ofSeconds(10);
    private static final int TRIES = 5;

    private final Articles articles;
    private final Accounts accounts;
    private final FreeSlugs slugs;
    private final Removed removed;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Journal journal;

    Beginning(
            Articles articles,
            Accounts accounts,
            FreeSlugs slugs,
            Removed removed,
            TransactionTemplate transaction,
            Clock clock,
            Journal journal) {
        this.articles = articles;
        this.accounts = accounts;
        this.slugs = slugs;
        this.removed = removed;
        this.transaction = transaction;
        this.clock = clock;
        this.journal = journal;
    }

    /** The id of the article with that title. */
    long begin(String title, Account editor) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(status -> article(title, editor)).id();
            } catch (DataIntegrityViolationException addressWasJustTaken) {
                if (tries == TRIES) {
                    throw addressWasJustTaken;
                }
            }
        }
    }

    private Article article(String title, Account editor) {
        Account creator = accounts.take(editor.id()).orElseThrow();
        Instant now = clock.instant();
        Masthead masthead = Masthead.of(removed.from(new Wording(title, ""), 0).heading());
        return articles.begunSince(now.minus(SAME_CLICK), creator, masthead.title()).stream()
                .findFirst()
                .orElseGet(() -> begin(masthead, creator, now));
    }

    private Article begin(Masthead masthead, Account creator, Instant at) {
        Article article = new Article(slugs.like(masthead.title()), masthead, creator, at);
        article.add(new Wording("", ""), creator, at);
        articles.save(article);
        journal.tell(creator, Verb.BEGAN, Things.of(article));
        return article;
    }
}
