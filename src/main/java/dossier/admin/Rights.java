package dossier.admin;

import dossier.account.Account;
import dossier.article.Article;
import java.time.Instant;

/** What somebody may do with one article at a moment: the one place that says so. */
public record Rights(Account editor, Article article, Instant at) {

    /** Writers see what they began themselves. */
    public boolean canRead() {
        return publishes() || article.createdBy().isSameAs(editor);
    }

    /** Also what readers see already: a draft beside it changes nothing for them. */
    public boolean canWrite() {
        return canRead() && !article.isBinned();
    }

    /** Lets others read by a link, before there are readers. */
    public boolean canShare() {
        return canWrite();
    }

    /** Moves readers to another address: for writers, only before there are readers. */
    public boolean canReaddress() {
        return canWrite() && (publishes() || !article.hasEditions());
    }

    /** Also to withdraw, and to bring back what is withdrawn. */
    public boolean canPublish() {
        return canWrite() && publishes();
    }

    /** What readers see is withdrawn first, and what they are to see is called off. */
    public boolean canBin() {
        return canWrite()
                && !article.isLive(at)
                && article.comingEditions(at).isEmpty()
                && (publishes() || !article.hasEditions());
    }

    public boolean canTakeOutOfBin() {
        return canRead() && article.isBinned() && (publishes() || !article.hasEditions());
    }

    private boolean publishes() {
        return Policy.publishes(editor);
    }
}
