package dossier.replacement;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That somebody put other words in the place of some, and in which parts of which articles. */
@Entity
@EntityListeners(Removed.class)
@Table(name = "replacements")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Replacement implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(columnDefinition = "text")
    private String words;

    @Column(columnDefinition = "text")
    private String instead;

    @OneToMany(mappedBy = "replacement", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReplacedPart> parts = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "turned_by_id")
    private @Nullable Account turnedBy;

    private @Nullable Instant turnedAt;

    protected Replacement() {}

    Replacement(Sought sought, Account editor, Instant at) {
        this.words = sought.words();
        this.instead = sought.instead();
        this.madeBy = editor;
        this.madeAt = at;
    }

    void add(ReplacedPart part) {
        parts.add(part);
    }

    /** It was undone, or done again. */
    void turn(Account editor, Instant at) {
        turnedBy = editor;
        turnedAt = at;
    }

    /** Whether any of it holds, so that it can be undone. */
    public boolean canBeUndone() {
        return parts.stream().anyMatch(ReplacedPart::holds);
    }

    /** Whether any of it was taken back. */
    public boolean canBeRedone() {
        return parts.stream().anyMatch(part -> !part.holds());
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public String words() {
        return words;
    }

    /** May be empty: then the words were taken out. */
    public String instead() {
        return instead;
    }

    public List<ReplacedPart> parts() {
        return List.copyOf(parts);
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Who undid it last, or did it again. */
    public Optional<Account> turnedBy() {
        return Optional.ofNullable(turnedBy);
    }

    public Optional<Instant> turnedAt() {
        return Optional.ofNullable(turnedAt);
    }

    public String address() {
        return "/admin/replacements/" + id;
    }

    @Override
    public long ofArticle() {
        return ANY;
    }

    @Override
    public void erase(Erasure erasure) {
        words = erasure.fromPlain(words, Integer.MAX_VALUE);
        instead = erasure.fromPlain(instead, Integer.MAX_VALUE);
    }
}
