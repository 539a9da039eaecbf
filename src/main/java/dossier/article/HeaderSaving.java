package dossier.article;

import dossier.account.Account;
import dossier.history.Arrival;
import dossier.history.Keeper;
import dossier.history.Removed;
import dossier.history.Saved;
import dossier.text.Erasure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an editor wants to stand over an article, by the rules of {@link Arrival}. */
@Component
public class HeaderSaving {

    private final Articles articles;
    private final Headers headers;
    private final Removed removed;
    private final Clock clock;

    HeaderSaving(Articles articles, Headers headers, Removed removed, Clock clock) {
        this.removed = removed;
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
    public Optional<Saved<Header, MastheadJoining>> save(long articleId, Masthead masthead, int base, Account editor) {
        Article article = articles.take(articleId).orElseThrow();
        return headers.find(articleId, base).map(start -> save(article, masthead, start, editor));
    }

    private Saved<Header, MastheadJoining> save(Article article, Masthead masthead, Header base, Account editor) {
        Desk desk = new Desk(article, editor, clock.instant());
        Masthead clean = masthead;
        for (Erasure erasure : removed.in(article.id())) {
            clean = clean.without(erasure);
        }
        Saved<Header, MastheadJoining> saved = new Arrival<>(desk, editor).take(clean, base);
        articles.save(article);
        return clean.equals(masthead) ? saved : saved.asJoined();
    }

    /** An article's header on an editor's desk. */
    private class Desk implements Keeper<Header, Masthead, MastheadJoining> {

        private final Article article;
        private final Account editor;
        private final Instant at;

        Desk(Article article, Account editor, Instant at) {
            this.article = article;
            this.editor = editor;
            this.at = at;
        }

        @Override
        public Header present() {
            return article.header();
        }

        @Override
        public List<Header> startedFrom(Header base) {
            return headers.startedFrom(base);
        }

        @Override
        public boolean hasTakenIn(Header aside) {
            return !headers.takingIn(aside).isEmpty();
        }

        @Override
        public Header say(Masthead words) {
            return article.revise(words, editor, at);
        }

        @Override
        public Header keepAside(Masthead words, Header base) {
            return article.keepAside(words, base, editor, at);
        }

        @Override
        public Header say(Masthead words, Header aside) {
            return article.revise(words, aside, editor, at);
        }

        @Override
        public MastheadJoining join(Masthead base, Masthead mine, Masthead theirs) {
            return MastheadJoining.of(base, mine, theirs);
        }
    }
}
