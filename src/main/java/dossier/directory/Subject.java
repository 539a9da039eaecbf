package dossier.directory;

import dossier.account.Account;
import dossier.picture.Picture;
import dossier.text.Slug;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A person, an organisation or a product that texts name: what the directory says of it now, and all that it said before. */
@Entity
@Table(name = "subjects")
@DiscriminatorColumn(name = "kind")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public abstract class Subject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private Kind kind;

    private Slug slug;

    @ElementCollection
    @CollectionTable(name = "subject_slugs", joinColumns = @JoinColumn(name = "subject_id"))
    private Set<SubjectSlug> slugs = new HashSet<>();

    @OneToMany(mappedBy = "subject", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Entry> entries = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private int lastEntry;

    /** As the present entry has it, to be found and sorted by, like the four after it. */
    private String name;

    private String sortName;

    private String sortKey;

    private String initial;

    @ElementCollection
    @CollectionTable(name = "subject_names", joinColumns = @JoinColumn(name = "subject_id"))
    private Set<KnownAs> names = new HashSet<>();

    private @Nullable Instant shownAt;

    private Instant changedAt;

    private @Nullable Instant binnedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "binned_by_id")
    private @Nullable Account binnedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private @Nullable Subject mergedInto;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kept_with_id")
    private @Nullable Subject keptWith;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    private Instant createdAt;

    protected Subject() {}

    Subject(Kind kind, Slug slug, Particulars particulars, Account creator, Instant at) {
        this.kind = kind;
        this.createdBy = creator;
        this.createdAt = at;
        moveTo(slug);
        enter(next(particulars, null, creator, at));
    }

    /** Keeps what the directory said before, and says something new; nothing new is no entry. */
    public Entry revise(Particulars particulars, Account editor, Instant at) {
        return entry.says(particulars) ? entry : enter(next(particulars, entry, editor, at));
    }

    /** Keeps particulars as they were typed, without saying them: they started from others than the present ones. */
    Entry keepAside(Particulars particulars, Entry base, Account editor, Instant at) {
        Entry aside = next(particulars, base, editor, at).keptAside();
        entries.add(aside);
        return aside;
    }

    /** Says something that particulars kept aside have become part of. */
    Entry revise(Particulars particulars, Entry aside, Account editor, Instant at) {
        return entry.says(particulars)
                ? entry
                : enter(next(particulars, entry, editor, at).takingIn(aside));
    }

    /** Takes a new address; every old one goes on leading here. */
    public void moveTo(Slug newSlug) {
        slug = newSlug;
        slugs.add(new SubjectSlug(kind, newSlug));
    }

    /** Lets readers find it from a moment on, unless they do so earlier. */
    public void show(Instant from) {
        shownAt = shownAt == null || from.isBefore(shownAt) ? from : shownAt;
    }

    /** Lets no reader find it, until it is shown anew. */
    public void hide() {
        shownAt = null;
    }

    public boolean isShown(Instant at) {
        return shownAt != null && !shownAt.isAfter(at) && !isBinned() && !isMerged();
    }

    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    /** Lets another stand for this one, or this one for itself, and says who keeps its facts and relations. */
    public void standsFor(Subject present, Subject keeper, Instant at) {
        mergedInto = present.id() == id() ? null : present;
        keptWith = keeper.id() == id() ? null : keeper;
        changedAt = at;
    }

    /** Whether another stands for it. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Whether another was only put in its place, or in that of the one it was merged into: its facts are not there. */
    public boolean isReplaced() {
        return keeper().id() != present().id();
    }

    /** On whose page its facts and relations stand: its own, unless it was merged. */
    Subject keeper() {
        return keptWith == null ? this : keptWith;
    }

    /** Who stands for it: itself, unless it was merged. */
    public Subject present() {
        return mergedInto == null ? this : mergedInto;
    }

    /** Takes it out of the directory; links to it keep their words. From the bin it can come back. */
    public void bin(Account editor, Instant at) {
        binnedBy = editor;
        binnedAt = at;
        changedAt = at;
    }

    public void takeOutOfBin(Instant at) {
        binnedBy = null;
        binnedAt = null;
        changedAt = at;
    }

    public boolean isBinned() {
        return binnedAt != null;
    }

    /** Puts its names in order anew, as after a change of the rules for that. */
    void sort() {
        Particulars said = entry.said();
        sortKey = said.name().sortKey();
        initial = said.name().initial();
        names.clear();
        names.addAll(namesOf(said));
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Kind kind() {
        return kind;
    }

    public Slug slug() {
        return slug;
    }

    /** The path of its profile. */
    public String address() {
        return new ProfileAddress(kind, slug).toString();
    }

    /** What the directory says of it now. */
    public Entry entry() {
        return entry;
    }

    public Particulars particulars() {
        return entry.said();
    }

    public String name() {
        return name;
    }

    public String sortName() {
        return sortName;
    }

    /** The letter it stands under in an index. */
    public String initial() {
        return initial;
    }

    /** One or two sentences that say who or what it is. */
    public String definition() {
        return entry.definition();
    }

    /** What it is, in a few words; empty where nobody has said so. */
    public Optional<String> role() {
        return Optional.of(entry.role()).filter(role -> !role.isEmpty());
    }

    /** Markdown; may be empty. */
    public String profile() {
        return entry.profile();
    }

    public @Nullable Picture picture() {
        return entry.picture();
    }

    public List<Alias> aliases() {
        return particulars().aliases();
    }

    public Account createdBy() {
        return createdBy;
    }

    @DomainEvents
    List<Object> events() {
        return List.of(new SubjectSaved(id()));
    }

    private Entry next(Particulars particulars, @Nullable Entry base, Account editor, Instant at) {
        lastEntry++;
        return new Entry(this, lastEntry, particulars, base, editor, at);
    }

    private Entry enter(Entry newEntry) {
        entries.add(newEntry);
        entry = newEntry;
        Particulars said = newEntry.said();
        name = said.name().inFull();
        sortName = said.name().forSorting();
        sortKey = said.name().sortKey();
        initial = said.name().initial();
        names.retainAll(namesOf(said));
        names.addAll(namesOf(said));
        changedAt = newEntry.savedAt();
        return newEntry;
    }

    private static Set<KnownAs> namesOf(Particulars said) {
        return Stream.concat(
                        Stream.of(said.name().inFull()), said.aliases().stream().map(Alias::name))
                .distinct()
                .map(KnownAs::of)
                .collect(Collectors.toSet());
    }
}
