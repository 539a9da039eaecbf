package dossier.article;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.history.State;
import dossier.text.Erasure;
import dossier.text.Wording;
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
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a section said after a save: written once, numbered per section. */
@Entity
@Immutable
@EntityListeners(Removed.class)
@Table(name = "revisions")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Revision implements State<Wording>, Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    private int number;

    private String heading;

    @Column(columnDefinition = "text")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by_id")
    private Account savedBy;

    private Instant savedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "based_on_id")
    private @Nullable Revision basedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "takes_in_id")
    private @Nullable Revision takesIn;

    private boolean aside;

    protected Revision() {}

    Revision(Section section, int number, Wording wording, @Nullable Revision basedOn, Account editor, Instant at) {
        this.section = section;
        this.number = number;
        this.heading = wording.heading();
        this.text = wording.text();
        this.basedOn = basedOn;
        this.savedBy = editor;
        this.savedAt = at;
    }

    @Override
    public Wording said() {
        return wording();
    }

    @Override
    public boolean says(Wording wording) {
        return heading.equals(wording.heading()) && text.equals(wording.text());
    }

    boolean saysTheSameAs(Revision other) {
        return says(other.wording());
    }

    /** The same, only kept beside what the section says. */
    Revision keptAside() {
        aside = true;
        return this;
    }

    Revision takingIn(Revision other) {
        takesIn = other;
        return this;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    boolean isFirst() {
        return number == 1;
    }

    public Section section() {
        return section;
    }

    public int number() {
        return number;
    }

    public Wording wording() {
        return new Wording(heading, text);
    }

    public String heading() {
        return heading;
    }

    /** Markdown. */
    public String text() {
        return text;
    }

    @Override
    public Optional<Revision> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** The text kept aside that this one was joined with, or chosen over. */
    public Optional<Revision> takesIn() {
        return Optional.ofNullable(takesIn);
    }

    @Override
    public boolean isAside() {
        return aside;
    }

    @Override
    public Account savedBy() {
        return savedBy;
    }

    @Override
    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public long ofArticle() {
        return section.article().idOrNone();
    }

    @Override
    public void erase(Erasure erasure) {
        Wording clean = said().without(erasure);
        heading = clean.heading();
        text = clean.text();
    }
}
