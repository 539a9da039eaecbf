package dossier.share;

import dossier.account.Account;
import dossier.account.Token;
import dossier.article.Article;
import dossier.article.Header;
import dossier.article.Manuscript;
import dossier.article.Revision;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody without an account read an article before readers do, by a link that only they get: as it stands whenever they
 * look, or for good as it stood when the link was made. It ends by itself, and can be ended sooner. The link itself is not kept,
 * only its hash.
 */
@Entity
@EntityListeners(Removed.class)
@Table(name = "shares")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Share implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private String whom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "header_id")
    private @Nullable Header header;

    @ManyToMany
    @OrderColumn(name = "position")
    @JoinTable(
            name = "share_sections",
            joinColumns = @JoinColumn(name = "share_id"),
            inverseJoinColumns = @JoinColumn(name = "revision_id"))
    private List<Revision> revisions = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    private Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private @Nullable Account endedBy;

    private @Nullable Instant endedAt;

    protected Share() {}

    private Share(Token token, Article article, String whom, Account editor, Instant at, Duration time) {
        this.tokenHash = token.hash();
        this.article = article;
        this.whom = whom;
        this.madeBy = editor;
        this.madeAt = at;
        this.expiresAt = at.plus(time);
    }

    /**
     * One that shows the article as it stands whenever somebody looks.
     *
     * @param whom it is for; may be empty
     */
    public static Share followingTheDraft(
            Token token, Article article, String whom, Account editor, Instant at, Duration time) {
        return new Share(token, article, whom, editor, at, time);
    }

    /**
     * One that shows for good what the article says now.
     *
     * @param whom it is for; may be empty
     */
    public static Share ofWhatStandsNow(
            Token token, Article article, String whom, Account editor, Instant at, Duration time) {
        Share share = new Share(token, article, whom, editor, at, time);
        share.header = article.header();
        share.revisions.addAll(article.manuscript().revisions());
        return share;
    }

    /** Ends it for good: the link opens nothing any more. One that has ended stays as it is. */
    public void end(Account editor, Instant at) {
        if (endedAt == null) {
            endedBy = editor;
            endedAt = at;
        }
    }

    /** Whether somebody has ended it. */
    public boolean isEnded() {
        return endedAt != null;
    }

    public boolean isExpired(Instant at) {
        return !at.isBefore(expiresAt);
    }

    /** Whether it shows the article as it stands whenever somebody looks. */
    public boolean followsTheDraft() {
        return header == null;
    }

    /** What it shows. */
    public Manuscript manuscript() {
        return header == null ? article.manuscript() : new Manuscript(header, revisions);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Article article() {
        return article;
    }

    public String whom() {
        return whom;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public long ofArticle() {
        return article.id();
    }

    @Override
    public void erase(Erasure erasure) {
        whom = erasure.fromPlain(whom, 200);
    }
}
