package dossier.mention;

import dossier.account.Account;
import dossier.article.Section;
import dossier.directory.Subject;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody does not want a subject suggested in a section again. */
@Entity
@Table(name = "declined_suggestions")
@SuppressWarnings({"NullAway.Init", "unused"})
class DeclinedSuggestion {

    @EmbeddedId
    private DeclinedPlace place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "declined_by_id")
    private Account declinedBy;

    private Instant declinedAt;

    protected DeclinedSuggestion() {}

    DeclinedSuggestion(Subject subject, Section section, Account editor, Instant at) {
        this.place = new DeclinedPlace(subject.id(), section.id());
        this.declinedBy = editor;
        this.declinedAt = at;
    }
}
