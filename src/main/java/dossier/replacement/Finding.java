package dossier.replacement;

import dossier.account.Account;
import dossier.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds words in what articles say now, so many places at a time as somebody can look at. */
@Component
public class Finding {

    /** So many places are shown at once; a single part that has more is shown as far as that. */
    public static final int MOST = 500;

    /** So many parts are read at once that may say the words, and may not. */
    private static final int MOST_READ = 5_000;

    private static final Limit SOME_ARTICLES = Limit.of(100);

    private final Saying saying;

    Finding(Saying saying) {
        this.saying = saying;
    }

    /**
     * What was found.
     *
     * @param next how far the search has come; null where it is through
     * @param isCut whether a part says the words in more places than are shown
     */
    public record Findings(List<Found> parts, @Nullable Mark next, boolean isCut) {

        public long count() {
            return places().count();
        }

        public long possible() {
            return places().filter(Hit::isPossible).count();
        }

        /** Whether all of an article's part are behind those of another, so that it begins there. */
        public boolean begins(int index) {
            return index == 0
                    || parts.get(index - 1).article().id()
                            != parts.get(index).article().id();
        }

        private Stream<Hit> places() {
            return parts.stream().flatMap(part -> part.hits().stream());
        }
    }

    /** In one article, or in all that are not in the bin where that is 0; in those that an account began, unless that is null. */
    public Findings look(Sought sought, long only, @Nullable Account mine, Mark after) {
        Search search = new Search(sought, after);
        long from = after.article();
        List<Long> articles = saying.articles(sought.like(), only, mine, from, SOME_ARTICLES);
        while (!articles.isEmpty() && !search.isFull) {
            articles.forEach(search::look);
            from = articles.get(articles.size() - 1) + 1;
            articles = search.isFull ? List.of() : saying.articles(sought.like(), only, mine, from, SOME_ARTICLES);
        }
        return search.findings();
    }

    /** One search, as far as it has come. */
    private class Search {

        private final Sought sought;
        private final List<Found> found = new ArrayList<>();
        private Mark mark;
        private int read;
        private int count;
        private boolean isFull;
        private boolean isCut;

        Search(Sought sought, Mark after) {
            this.sought = sought;
            this.mark = after;
        }

        void look(long articleId) {
            if (!isFull) {
                long after = mark.sectionIn(articleId);
                saying.article(articleId)
                        .ifPresent(article -> parts(article, after).forEach(this::look));
            }
        }

        Findings findings() {
            return new Findings(found.stream().sorted(Found.ORDER).toList(), isFull ? mark : null, isCut);
        }

        private Stream<Part> parts(Article article, long after) {
            Stream<Part> over = after < 0 ? Stream.of(Part.over(article)) : Stream.of();
            return Stream.concat(
                    over,
                    saying.sections(sought.like(), article.id(), after).stream().map(Part::of));
        }

        private void look(Part part) {
            List<Hit> hits = isFull ? List.of() : part.hits(sought);
            boolean isTooMuch = !found.isEmpty() && count + hits.size() > MOST;
            isFull = isFull || isTooMuch;
            if (!isFull) {
                mark = Mark.of(part);
                add(part, hits);
                read++;
                isFull = count >= MOST || read >= MOST_READ;
            }
        }

        private void add(Part part, List<Hit> hits) {
            List<Hit> shown = hits.subList(0, Math.min(hits.size(), MOST));
            isCut = isCut || shown.size() < hits.size();
            count += shown.size();
            Optional.of(shown)
                    .filter(each -> !each.isEmpty())
                    .ifPresent(each -> found.add(new Found(part.article(), part.section(), each)));
        }
    }
}
