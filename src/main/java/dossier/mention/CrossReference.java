package dossier.mention;

import dossier.article.Article;
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

/** Where a revision links to an article, and the sentence that the link stands in. */
@Entity
@Table(name = "cross_references")
@SuppressWarnings({"NullAway.Init", "unused"})
class CrossReference {

    @EmbeddedId
    private MentionPlace place;

    @MapsId("revisionId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(columnDefinition = "text")
    private String lead;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String trail;

    protected CrossReference() {}

    CrossReference(Revision revision, int position, Article article, Passage passage) {
        this.place = new MentionPlace(revision.id(), position);
        this.revision = revision;
        this.article = article;
        this.lead = passage.lead();
        this.words = passage.words();
        this.trail = passage.trail();
    }
}
