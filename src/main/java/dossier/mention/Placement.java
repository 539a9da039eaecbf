package dossier.mention;

import dossier.article.Revision;
import dossier.text.Passage;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** Where a revision places a picture: the words that stand for it there, and the sentence that they stand in. */
@Entity
@Table(name = "placements")
@SuppressWarnings({"NullAway.Init", "unused"})
class Placement {

    @EmbeddedId
    private MentionPlace place;

    @MapsId("revisionId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private String contentKey;

    @Column(columnDefinition = "text")
    private String lead;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String trail;

    protected Placement() {}

    Placement(Revision revision, int position, String contentKey, Passage passage) {
        this.place = new MentionPlace(revision.id(), position);
        this.revision = revision;
        this.contentKey = contentKey;
        this.lead = passage.lead();
        this.words = passage.words();
        this.trail = passage.trail();
    }
}
