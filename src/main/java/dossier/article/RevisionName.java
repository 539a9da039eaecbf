package dossier.article;

import dossier.account.Account;
import dossier.history.GivenName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a revision is called. */
@Entity
@Table(name = "revision_names")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class RevisionName extends GivenName {

    @Id
    private Long revisionId;

    protected RevisionName() {}

    public RevisionName(Revision revision, String name, Account editor, Instant at) {
        super(name, revision.ofArticle(), editor, at);
        this.revisionId = revision.id();
    }
}
