package dossier.article;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shelf that articles are filed under. */
@Entity
@EntityListeners(Removed.class)
@Table(name = "topics")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class Topic implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private Slug slug;

    @ElementCollection
    @CollectionTable(name = "topic_slugs", joinColumns = @JoinColumn(name = "topic_id"))
    @Column(name = "slug")
    private Set<Slug> slugs = new HashSet<>();

    private String name;

    @Column(columnDefinition = "text")
    private String definition;

    private @Nullable Instant binnedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "binned_by_id")
    private @Nullable Account binnedBy;

    protected Topic() {}

    public Topic(Slug slug, String name, String definition) {
        this.name = name;
        this.definition = definition;
        moveTo(slug);
    }

    /** Takes a new address; every old one goes on leading here. */
    public void moveTo(Slug newSlug) {
        slug = newSlug;
        slugs.add(newSlug);
    }

    /** Says what it is called and what it is about; its address stays. */
    public void describe(String newName, String newDefinition) {
        name = newName;
        definition = newDefinition;
    }

    /** Offers it to nobody any more. */
    public void bin(Account editor, Instant at) {
        binnedBy = editor;
        binnedAt = at;
    }

    public void takeOutOfBin() {
        binnedBy = null;
        binnedAt = null;
    }

    public boolean isBinned() {
        return binnedAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** How often it has been changed. */
    public int version() {
        return version;
    }

    public Slug slug() {
        return slug;
    }

    public String address() {
        return "/topics/" + slug;
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }

    @Override
    public long ofArticle() {
        return 0;
    }

    @Override
    public void erase(Erasure erasure) {
        definition = erasure.fromPlain(definition, Integer.MAX_VALUE);
    }
}
