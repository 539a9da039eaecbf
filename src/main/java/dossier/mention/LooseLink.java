package dossier.mention;

import dossier.article.Revision;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a revision links to a place where nobody stands yet. */
@Entity
@Table(name = "loose_links")
@SuppressWarnings({"NullAway.Init", "unused"})
class LooseLink {

    @EmbeddedId
    private LooseEnd end;

    protected LooseLink() {}

    LooseLink(Revision revision, Destination destination) {
        this.end = new LooseEnd(revision.id(), destination.path());
    }
}
