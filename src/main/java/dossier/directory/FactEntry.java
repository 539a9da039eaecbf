package dossier.directory;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a fact was said to be after a save: written once, numbered per fact. */
@Entity
@Immutable
@EntityListeners(Removed.class)
@Table(name = "fact_entries")
@SuppressWarnings({"NullAway.Init", "unused"})
public class FactEntry implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fact_id")
    private Fact fact;

    private int number;

    private String property;

    private String stated;

    private @Nullable RoughDate asOf;

    private String sourceTitle;

    private String sourceAddress;

    private @Nullable LocalDate accessed;

    @Column(columnDefinition = "text")
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by_id")
    private Account savedBy;

    private Instant savedAt;

    protected FactEntry() {}

    FactEntry(Fact fact, int number, Claim claim, Account editor, Instant at) {
        this.fact = fact;
        this.number = number;
        this.property = claim.property();
        this.stated = claim.value();
        this.asOf = claim.asOf();
        this.sourceTitle = claim.source().title();
        this.sourceAddress = claim.source().address();
        this.accessed = claim.source().accessed();
        this.note = claim.note();
        this.savedBy = editor;
        this.savedAt = at;
    }

    public Claim said() {
        return new Claim(property, stated, asOf, new Claim.Source(sourceTitle, sourceAddress, accessed), note);
    }

    public int number() {
        return number;
    }

    public Account savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public long ofArticle() {
        return 0;
    }

    @Override
    public void erase(Erasure erasure) {
        property = erasure.fromPlain(property, Claim.LONGEST_LINE);
        stated = erasure.fromPlain(stated, Claim.LONGEST_LINE);
        sourceTitle = erasure.fromPlain(sourceTitle, Claim.LONGEST_LINE);
        note = erasure.fromPlain(note, Integer.MAX_VALUE);
    }
}
