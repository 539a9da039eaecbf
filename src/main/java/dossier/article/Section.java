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
import org.jspecify.annotations.Nullable;

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

    private @Nullable Instant removedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private @Nullable Account removedBy;

    protected Section() {}

    Section(Article article, Slug anchor, int position, Wording wording, Account editor, Instant at) {
        this.article = article;
        this.anchor = anchor;
        this.position = position;
        say(new Revision(this, 1, wording, editor, at));
    }

    /** Keeps what the section said before, and says something new; nothing new is no revision. */
    public Revision revise(Wording wording, Account editor, Instant at) {
        return current.says(wording) ? current : say(current.followedBy(wording, editor, at));
    }

    void remove(Account editor, Instant at) {
        removedBy = editor;
        removedAt = at;
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

    private Revision say(Revision revision) {
        revisions.add(revision);
        current = revision;
        return revision;
    }
}
