package dossier.mention;

import dossier.account.Account;
import dossier.directory.Entry;
import dossier.directory.Subject;
import jakarta.persistence.Entity;
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
import org.jspecify.annotations.Nullable;

/** That one subject was found to be another or was replaced by it, and what the directory said of that other before and after. */
@Entity
@Table(name = "mergers")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Merger {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "into_id")
    private Subject into;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_before_id")
    private Entry before;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_after_id")
    private Entry after;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by_id")
    private @Nullable Account undoneBy;

    private @Nullable Instant undoneAt;

    private @Nullable Instant shownBefore;

    private boolean replacement;

    private int settled;

    protected Merger() {}

    Merger(Subject subject, Subject into, Entry before, Entry after, Account editor, Instant at) {
        this.subject = subject;
        this.into = into;
        this.before = before;
        this.after = after;
        this.madeBy = editor;
        this.madeAt = at;
        this.shownBefore = into.shownAt().filter(from -> !from.isAfter(at)).orElse(null);
    }

    /** It is not the same: another is only put in its place, and its facts and relations stay its own. */
    void replace() {
        replacement = true;
    }

    /** Another was merged into the same one already: what readers found of that one alone was known then. */
    void follow(Merger earlier) {
        shownBefore = earlier.shownBefore;
    }

    /** Somebody lets readers find the one that stands for both, whoever else it stands for. */
    void showAnyway(Instant from) {
        shownBefore = shownBefore == null || from.isBefore(shownBefore) ? from : shownBefore;
    }

    void undo(Account editor, Instant at) {
        undoneBy = editor;
        undoneAt = at;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Whether one was only put in the place of another. */
    public boolean isReplacement() {
        return replacement;
    }

    /** Who was found to be another, or was replaced by it. */
    public Subject subject() {
        return subject;
    }

    public Subject into() {
        return into;
    }

    /** Since when readers find the one that stands for both now by itself; what editions to come will show does not count. */
    Optional<Instant> shownBefore() {
        return Optional.ofNullable(shownBefore);
    }

    Entry before() {
        return before;
    }

    Entry after() {
        return after;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
