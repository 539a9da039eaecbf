package dossier.article;

import dossier.account.Account;
import dossier.text.Slug;
import dossier.text.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A part of one article. Its anchor stays when its heading changes; what it said is never overwritten. */
@Entity
@Table(name = "sections")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private Slug anchor;

    private int position;

    @OneToMany(mappedBy = "section", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_id")
    private Revision current;

    private int lastNumber;

    private @Nullable Instant removedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private @Nullable Account removedBy;

    private @Nullable Instant verifiedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verified_by_id")
    private @Nullable Account verifiedBy;

    private @Nullable Integer verifiedNumber;

    protected Section() {}

    Section(
            Article article,
            Slug anchor,
            int position,
            Wording wording,
            @Nullable Revision origin,
            Account editor,
            Instant at) {
        this.article = article;
        this.anchor = anchor;
        this.position = position;
        say(next(wording, origin, editor, at));
    }

    /** Keeps what the section said before, and says something new; nothing new is no revision. */
    public Revision revise(Wording wording, Account editor, Instant at) {
        return current.says(wording) ? current : say(next(wording, current, editor, at));
    }

    /** Keeps a text as it was typed, without saying it: it started from another than the present one. */
    Revision keepAside(Wording wording, Revision base, Account editor, Instant at) {
        Revision revision = next(wording, base, editor, at).keptAside();
        revisions.add(revision);
        return revision;
    }

    /** Says something that a text kept aside has become part of, or was weighed against. */
    Revision revise(Wording wording, Revision aside, Account editor, Instant at) {
        return current.says(wording)
                ? current
                : say(next(wording, current, editor, at).takingIn(aside));
    }

    /** Somebody has found what it says now to be right. */
    public void verify(Account editor, Instant at) {
        verifiedAt = at;
        verifiedBy = editor;
        verifiedNumber = current.number();
    }

    void remove(Account editor, Instant at) {
        removedBy = editor;
        removedAt = at;
    }

    void bringBack() {
        removedBy = null;
        removedAt = null;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean hasChangedSince(Edition edition) {
        return edition.revisions().stream()
                .noneMatch(revision -> revision.section().equals(this) && revision.saysTheSameAs(current));
    }

    /** When it was last found to be right, be it with other words than it has now. */
    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public Optional<Account> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    /** The same for those who see a revision: empty where what was found right is newer than that. */
    public Optional<Instant> verifiedAtFor(Revision revision) {
        return verifiedAt().filter(at -> verifiedNumber != null && verifiedNumber <= revision.number());
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    public Optional<Account> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Article article() {
        return article;
    }

    public Slug anchor() {
        return anchor;
    }

    public int position() {
        return position;
    }

    public Revision current() {
        return current;
    }

    @DomainEvents
    List<Object> events() {
        return List.of(new SectionSaved(id(), article.id()));
    }

    private Revision next(Wording wording, @Nullable Revision base, Account editor, Instant at) {
        lastNumber++;
        return new Revision(this, lastNumber, wording, base, editor, at);
    }

    private Revision say(Revision revision) {
        revisions.add(revision);
        current = revision;
        return revision;
    }
}
