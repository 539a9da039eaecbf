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

    /** @param address the path of a profile or an article, without what may follow it */
    LooseLink(Revision revision, String address) {
        this.end = new LooseEnd(revision.id(), address);
    }
}
