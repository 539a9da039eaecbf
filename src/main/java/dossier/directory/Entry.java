package dossier.directory;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.history.State;
import dossier.picture.Picture;
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
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the directory said of a subject after a save: written once, numbered per subject. */
@Entity
@Immutable
@EntityListeners(Removed.class)
@Table(name = "entries")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Entry implements State<Particulars>, Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    private int number;

    private String name;

    private String sortName;

    @Column(columnDefinition = "text")
    private String aliases;

    private String role;

    @Column(columnDefinition = "text")
    private String definition;

    private @Nullable RoughDate began;

    private @Nullable RoughDate ended;

    private String place;

    @Column(columnDefinition = "text")
    private String profile;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "picture_id")
    private @Nullable Picture picture;

    @Column(columnDefinition = "text")
    private String links;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by_id")
    private Account savedBy;

    private Instant savedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "based_on_id")
    private @Nullable Entry basedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "takes_in_id")
    private @Nullable Entry takesIn;

    private boolean aside;

    protected Entry() {}

    Entry(Subject subject, int number, Particulars said, @Nullable Entry basedOn, Account editor, Instant at) {
        this.subject = subject;
        this.number = number;
        this.name = said.name().inFull();
        this.sortName = said.name().forSorting();
        this.aliases = Alias.lines(said.aliases());
        this.role = said.role();
        this.definition = said.definition();
        this.began = said.began();
        this.ended = said.ended();
        this.place = said.place();
        this.profile = said.profile();
        this.picture = said.picture();
        this.links = String.join("\n", said.links());
        this.basedOn = basedOn;
        this.savedBy = editor;
        this.savedAt = at;
    }

    /** The same, only kept beside what the directory says. */
    Entry keptAside() {
        aside = true;
        return this;
    }

    Entry takingIn(Entry other) {
        takesIn = other;
        return this;
    }

    @Override
    public Particulars said() {
        return new Particulars(
                new Name(name, sortName),
                Alias.inLines(aliases),
                role,
                definition,
                began,
                ended,
                place,
                profile,
                picture,
                links.lines().toList());
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Subject subject() {
        return subject;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    String role() {
        return role;
    }

    String definition() {
        return definition;
    }

    /** Markdown; may be empty. */
    public String profile() {
        return profile;
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    @Override
    public Optional<Entry> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** The words kept aside that this one was joined with, or chosen over. */
    public Optional<Entry> takesIn() {
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
        return 0;
    }

    @Override
    public void erase(Erasure erasure) {
        Particulars clean = said().without(erasure);
        role = clean.role();
        definition = clean.definition();
        place = clean.place();
        profile = clean.profile();
    }
}
