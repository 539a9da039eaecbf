package dossier.history;

import dossier.account.Account;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A name that somebody gave to what was said once, so as to find it again. */
@MappedSuperclass
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public abstract class GivenName {

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "named_by_id")
    private Account namedBy;

    private Instant namedAt;

    protected GivenName() {}

    protected GivenName(String name, Account editor, Instant at) {
        call(name, editor, at);
    }

    public void call(String newName, Account editor, Instant at) {
        name = newName;
        namedBy = editor;
        namedAt = at;
    }

    public String name() {
        return name;
    }
}
