package dossier.directory;

import dossier.account.Account;
import dossier.picture.Picture;
import dossier.text.Slug;
import dossier.text.Wording;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person, an organisation or a product that texts name. */
@Entity
@Table(name = "subjects")
@DiscriminatorColumn(name = "kind")
@SuppressWarnings({"NullAway.Init", "unused"})
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

    private String name;

    private String sortName;

    private String initial;

    @Column(columnDefinition = "text")
    private String definition;

    @Column(columnDefinition = "text")
    private String profile = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "picture_id")
    private @Nullable Picture picture;

    @ElementCollection
    @CollectionTable(name = "aliases", joinColumns = @JoinColumn(name = "subject_id"))
    @OrderBy("name")
    private Set<Alias> aliases = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    private Instant createdAt;

    protected Subject() {}

    Subject(Kind kind, Slug slug, Name name, String definition, Account creator, Instant at) {
        this.kind = kind;
        this.definition = Wording.inOneForm(definition);
        this.createdBy = creator;
        this.createdAt = at;
        rename(name);
        moveTo(slug);
    }

    public final void rename(Name newName) {
        name = newName.inFull();
        sortName = newName.forSorting();
        initial = newName.initial();
    }

    /** Takes a new address; every old one goes on leading here. */
    public final void moveTo(Slug newSlug) {
        slug = newSlug;
        slugs.add(new SubjectSlug(kind, newSlug));
    }

    public void alsoKnownAs(Alias alias) {
        aliases.add(alias);
    }

    public void describe(String newDefinition, String newProfile) {
        definition = Wording.inOneForm(newDefinition);
        profile = Wording.inOneForm(newProfile);
    }

    public void show(Picture newPicture) {
        picture = newPicture;
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
        return definition;
    }

    /** Markdown; may be empty. */
    public String profile() {
        return profile;
    }

    public @Nullable Picture picture() {
        return picture;
    }

    public List<Alias> aliases() {
        return List.copyOf(aliases);
    }
}
