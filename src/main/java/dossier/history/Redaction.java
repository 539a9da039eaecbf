package dossier.history;

import dossier.account.Account;
import dossier.text.Erasure;
import dossier.text.Fingerprint;
import dossier.text.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a passage was removed for legal reasons from all that was ever said, in one article or everywhere: the one deed that
 * changes what is immutable. It does not say the passage, and only knows it again, so that nobody brings it back unseen.
 */
@Entity
@Table(name = "redactions")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Redaction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String salt;

    private int words;

    private String hash;

    private String mark;

    private @Nullable Long articleId;

    @Column(columnDefinition = "text")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "redacted_texts", joinColumns = @JoinColumn(name = "redaction_id"))
    private Set<RedactedTexts> texts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "redacted_editions", joinColumns = @JoinColumn(name = "redaction_id"))
    @Column(name = "edition_id")
    private Set<Long> editions = new HashSet<>();

    protected Redaction() {}

    /**
     * Notes a redaction.
     *
     * @param mark what stands in the place of the passage
     * @param articleId null for everywhere
     */
    public Redaction(
            Fingerprint passage, String mark, @Nullable Long articleId, String reason, Account editor, Instant at) {
        this.salt = passage.salt();
        this.words = passage.words();
        this.hash = passage.hash();
        this.mark = mark;
        this.articleId = articleId;
        this.reason = Wording.inOneForm(reason);
        this.madeBy = editor;
        this.madeAt = at;
    }

    /** Notes where it was removed; also where it was found after that. */
    public void note(Collection<RedactedTexts> from, Collection<Long> editionIds) {
        from.forEach(some -> texts.stream()
                .filter(some::isLike)
                .findFirst()
                .ifPresentOrElse(before -> replace(before, before.and(some)), () -> texts.add(some)));
        editions.addAll(editionIds);
    }

    private void replace(RedactedTexts before, RedactedTexts after) {
        texts.remove(before);
        texts.add(after);
    }

    /** What takes the passage out of a text. */
    public Erasure erasure() {
        return Erasure.of(new Fingerprint(salt, words, hash), mark);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Of how many words the passage was. */
    public int words() {
        return words;
    }

    /** The only article that it was removed from; empty for everywhere. */
    public Optional<Long> articleId() {
        return Optional.ofNullable(articleId);
    }

    public String reason() {
        return reason;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** By kind. */
    public List<RedactedTexts> texts() {
        return texts.stream().sorted(Comparator.comparing(RedactedTexts::kind)).toList();
    }

    /** The ids of the editions that it was removed from. */
    public Set<Long> editions() {
        return Set.copyOf(editions);
    }
}
