package dossier.article;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article's time off the site: who took it off, when and why, and who brought it back. */
@Entity
@EntityListeners(Removed.class)
@Table(name = "withdrawals")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Withdrawal implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(columnDefinition = "text")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Account withdrawnBy;

    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private @Nullable Account endedBy;

    private @Nullable Instant endedAt;

    protected Withdrawal() {}

    Withdrawal(Article article, String reason, Account editor, Instant at) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A withdrawal gives its reason");
        }
        this.article = article;
        this.reason = Wording.inOneForm(reason);
        this.withdrawnBy = editor;
        this.withdrawnAt = at;
    }

    void end(Account editor, Instant at) {
        endedBy = editor;
        endedAt = at;
    }

    boolean isInForce(Instant at) {
        return !withdrawnAt.isAfter(at) && (endedAt == null || endedAt.isAfter(at));
    }

    public String reason() {
        return reason;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Override
    public long ofArticle() {
        return article.id();
    }

    @Override
    public void erase(Erasure erasure) {
        reason = erasure.fromPlain(reason, Integer.MAX_VALUE);
    }
}
