package dossier.directory;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That two things of the directory belong together, how, and from when until when as far as that is known. It is said once; to
 * change it is to remove it and to say another that takes its place, so that what was said before can be found again.
 */
@Entity
@EntityListeners(Removed.class)
@Table(name = "relations")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Relation implements Erasable {

    /** By when it began; what is known of no date comes last. */
    public static final Comparator<Relation> LATEST_FIRST = Comparator.comparing(
                    Relation::since, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingLong(Relation::id);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private Subject other;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_of_id")
    private Subject saidOf;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_with_id")
    private Subject saidWith;

    private String role;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private @Nullable Relation replaces;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private @Nullable Account removedBy;

    private @Nullable Instant removedAt;

    protected Relation() {}

    /** Says that two belong together, of kinds that the relation joins. */
    public Relation(RelationKind kind, Subject subject, Subject other, Terms terms, Account editor, Instant at) {
        if (!kind.joins(subject, other)) {
            throw new IllegalArgumentException(kind + " does not join these two");
        }
        this.kind = kind;
        this.subject = subject;
        this.other = other;
        this.saidOf = subject;
        this.saidWith = other;
        this.role = terms.role();
        this.since = terms.since();
        this.until = terms.until();
        this.madeBy = editor;
        this.madeAt = at;
    }

    /** On which terms two belong together: in which role, which may be empty, and from when until when. */
    public record Terms(
            String role,
            @Nullable RoughDate since,
            @Nullable RoughDate until) {

        public static final int LONGEST_ROLE = 200;

        public Terms {
            role = Wording.inOneForm(role).strip();
        }
    }

    /** Says it on other terms, of the same two as before, whoever stands for them today; the same terms change nothing. */
    public Relation revise(Terms terms, Account editor, Instant at) {
        if (terms.equals(terms())) {
            return this;
        }
        Relation next = new Relation(kind, subject, other, terms, editor, at);
        next.saidOf = saidOf;
        next.saidWith = saidWith;
        next.replaces = this;
        remove(editor, at);
        return next;
    }

    public void remove(Account editor, Instant at) {
        removedBy = editor;
        removedAt = at;
    }

    public void bringBack() {
        removedBy = null;
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether its two ends have become one since it was said, as they do when they are merged. */
    public boolean isOfOne() {
        return subject.id() == other.id();
    }

    /** Whether both say the same of the same two. */
    public boolean saysTheSameAs(Relation that) {
        return kind == that.kind()
                && subject.id() == that.subject().id()
                && other.id() == that.other().id()
                && terms().equals(that.terms());
    }

    public Terms terms() {
        return new Terms(role, since, until);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public RelationKind kind() {
        return kind;
    }

    /** Whom it is said of: the person, the product, the part, the later one. */
    public Subject subject() {
        return subject;
    }

    public Subject other() {
        return other;
    }

    /** Who stands on its other side, seen from one of the two. */
    public Subject across(Subject end) {
        return subject.id() == end.id() ? other : subject;
    }

    /** Whether it is said of that one, and not only has it on its other side. */
    public boolean isSaidOf(Subject end) {
        return subject.id() == end.id();
    }

    public String role() {
        return role;
    }

    public @Nullable RoughDate since() {
        return since;
    }

    public @Nullable RoughDate until() {
        return until;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Account> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    @Override
    public long ofArticle() {
        return 0;
    }

    @Override
    public void erase(Erasure erasure) {
        role = erasure.fromPlain(role, Terms.LONGEST_ROLE);
    }
}
