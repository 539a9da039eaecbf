package dossier.article;

import dossier.account.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A name that somebody gave to a revision, so as to find it again. */
@Entity
@Table(name = "revision_names")
@SuppressWarnings({"NullAway.Init", "unused"})
public class RevisionName {

    @Id
    private Long revisionId;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "named_by_id")
    private Account namedBy;

    private Instant namedAt;

    protected RevisionName() {}

    public RevisionName(Revision revision, String name, Account editor, Instant at) {
        this.revisionId = revision.id();
        call(name, editor, at);
    }

    public final void call(String newName, Account editor, Instant at) {
        name = newName;
        namedBy = editor;
        namedAt = at;
    }

    public long revisionId() {
        return revisionId;
    }

    public String name() {
        return name;
    }
}
