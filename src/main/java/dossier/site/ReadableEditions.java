package dossier.site;

import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Withdrawal;
import dossier.text.Slug;
import dossier.web.NotFound;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what readers may see under a slug, or says why it is not there: moved, withdrawn or never been. */
@Component
class ReadableEditions {

    private final LiveArticles articles;

    ReadableEditions(LiveArticles articles) {
        this.articles = articles;
    }

    /**
     * The live edition.
     *
     * @param rest what follows the article's own address in the one that is asked for
     */
    Edition live(String slug, String rest, Instant at) {
        Slug parsed = Slug.parse(slug).orElseThrow(NotFound::new);
        return articles.find(parsed, at).orElseThrow(() -> why(parsed, rest, at));
    }

    /** The edition of that number, the live one or one before it. */
    Edition numbered(String slug, int number, String rest, Instant at) {
        Slug parsed = Slug.parse(slug).orElseThrow(NotFound::new);
        return articles.find(parsed, number, at).orElseThrow(() -> why(parsed, rest, at));
    }

    private RuntimeException why(Slug slug, String rest, Instant at) {
        Optional<RuntimeException> withdrawn =
                articles.withdrawalsOf(slug, at).stream().findFirst().map(ReadableEditions::withdrawn);
        Optional<RuntimeException> moved = articles.movedFrom(slug, at)
                .map(edition -> new Moved(edition.article().address() + rest));
        return withdrawn.or(() -> moved).orElseGet(NotFound::new);
    }

    private static RuntimeException withdrawn(Withdrawal withdrawal) {
        return new Withdrawn(withdrawal.reason(), withdrawal.withdrawnAt());
    }
}
