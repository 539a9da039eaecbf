package dossier.mention;

import dossier.article.Revision;
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
import org.hibernate.annotations.Immutable;

/** Where a revision names a subject: the link as it was written, and the sentence it stands in. */
@Entity
@Immutable
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

    private String address;

    @Column(columnDefinition = "text")
    private String lead;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String trail;

    protected Mention() {}

    Mention(Revision revision, int position, Subject subject, Passage passage) {
        this.place = new MentionPlace(revision.id(), position);
        this.revision = revision;
        this.subject = subject;
        this.address = passage.address();
        this.lead = passage.lead();
        this.words = passage.words();
        this.trail = passage.trail();
    }
}
