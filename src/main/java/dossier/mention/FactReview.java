package dossier.mention;

import dossier.account.Account;
import dossier.article.Section;
import dossier.directory.Fact;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody looked at a section after a fact had changed, and found what it says to be right. */
@Entity
@Table(name = "fact_reviews")
@SuppressWarnings({"NullAway.Init", "unused"})
class FactReview {

    @EmbeddedId
    private FactReviewPlace place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by_id")
    private Account reviewedBy;

    private Instant reviewedAt;

    protected FactReview() {}

    FactReview(Fact fact, Section section, Account editor, Instant at) {
        this.place = FactReviewPlace.of(fact, section);
        this.reviewedBy = editor;
        this.reviewedAt = at;
    }

    /** Somebody looked there again. */
    void renew(Account editor, Instant at) {
        reviewedBy = editor;
        reviewedAt = at;
    }

    long sectionId() {
        return place.sectionId();
    }

    Instant reviewedAt() {
        return reviewedAt;
    }
}
