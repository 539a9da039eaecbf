package dossier.article;

import dossier.account.Account;
import dossier.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a section said after a save: written once, numbered per section, with who and when. Each save is kept whole, so
 * that a second tab always finds the text it started from; a history shows the saves of one sitting as one.
 */
@Entity
@Immutable
@Table(name = "revisions")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Revision {

    static final Duration PAUSE_THAT_ENDS_A_SITTING = Duration.ofMinutes(30);

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

    boolean says(Wording wording) {
        return heading.equals(wording.heading()) && text.equals(wording.text());
    }

    boolean saysTheSameAs(Revision other) {
        return heading.equals(other.heading) && text.equals(other.text);
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

    /** Whether both were saved by one editor in one sitting, that is without a pause of half an hour between them. */
    public boolean continuesSittingOf(Revision earlier) {
        return savedBy.isSameAs(earlier.savedBy)
                && Duration.between(earlier.savedAt, savedAt).compareTo(PAUSE_THAT_ENDS_A_SITTING) < 0;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
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

    /** What its editor had before them; empty for the first of a section, and in histories older than that was noted. */
    public Optional<Revision> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** The text kept aside that this one was joined with, or chosen over. */
    public Optional<Revision> takesIn() {
        return Optional.ofNullable(takesIn);
    }

    /** Whether the section never said so: it met another text on its way in, and is kept as it was typed. */
    public boolean isAside() {
        return aside;
    }

    public Account savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
