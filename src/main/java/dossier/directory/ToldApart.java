package dossier.directory;

import dossier.account.Account;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody knows a subject not to be another that shares a name with it. */
@Entity
@Table(name = "told_apart")
@SuppressWarnings({"NullAway.Init", "unused"})
class ToldApart {

    @EmbeddedId
    private ToldApartPair pair;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "told_by_id")
    private Account toldBy;

    private Instant toldAt;

    protected ToldApart() {}

    ToldApart(Subject subject, Subject from, Account editor, Instant at) {
        this.pair = new ToldApartPair(subject.id(), from.id());
        this.toldBy = editor;
        this.toldAt = at;
    }
}
