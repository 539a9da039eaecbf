package dossier.history;

import dossier.account.Account;
import dossier.text.Erasure;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;

/** A name that somebody gave to what was said once, so as to find it again. */
@MappedSuperclass
@EntityListeners(Removed.class)
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public abstract class GivenName implements Erasable {

    private static final int LONGEST = 200;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "named_by_id")
    private Account namedBy;

    private Instant namedAt;

    @Transient
    private long article;

    protected GivenName() {}

    protected GivenName(String name, long articleId, Account editor, Instant at) {
        call(name, articleId, editor, at);
    }

    /** Gives it another name; the article is the one that it is of, or 0. */
    public void call(String newName, long articleId, Account editor, Instant at) {
        name = newName;
        article = articleId;
        namedBy = editor;
        namedAt = at;
    }

    public String name() {
        return name;
    }

    @Override
    public long ofArticle() {
        return article;
    }

    @Override
    public void erase(Erasure erasure) {
        name = erasure.fromPlain(name, LONGEST);
    }
}
