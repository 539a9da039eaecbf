package dossier.mention;

import dossier.article.Revision;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Passage;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** Where a revision names a subject: the profile that it links to, and the sentence that the link stands in. */
@Entity
@Table(name = "mentions")
@SuppressWarnings({"NullAway.Init", "unused"})
class Mention {

    @EmbeddedId
    private MentionPlace place;

    @MapsId("revisionId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "named_id")
    private Subject named;

    private String address;

    @Column(columnDefinition = "text")
    private String lead;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String trail;

    protected Mention() {}

    Mention(Revision revision, int position, Subject named, ProfileAddress address, Passage passage) {
        this.place = new MentionPlace(revision.id(), position);
        this.revision = revision;
        this.named = named;
        this.subject = named.present();
        this.address = address.toString();
        this.lead = passage.lead();
        this.words = passage.words();
        this.trail = passage.trail();
    }
}
