package dossier.article;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Wording;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Says to readers what was wrong: tied to the edition that said it and to the section where it stood. */
@Entity
@Immutable
@EntityListeners(Removed.class)
@Table(name = "corrections")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Correction implements Erasable {

    static final Duration MOMENT = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(columnDefinition = "text")
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Account madeBy;

    private Instant madeAt;

    protected Correction() {}

    Correction(Edition edition, Section section, String words, Account editor, Instant at) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A correction says something");
        }
        this.edition = edition;
        this.section = section;
        this.words = Wording.inOneForm(words);
        this.madeBy = editor;
        this.madeAt = at;
    }

    /** Whether it says the same of the same section as another did a moment before: a button was pressed twice. */
    boolean repeats(Correction other) {
        return words.equals(other.words) && section.equals(other.section) && madeAt.isBefore(other.madeAt.plus(MOMENT));
    }

    /** Whether it is not kept yet. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether it says just these words. */
    public boolean says(String other) {
        return Wording.isSayable(other) && words.equals(Wording.inOneForm(other));
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** The one that told it. */
    public Edition edition() {
        return edition;
    }

    public Section section() {
        return section;
    }

    public String words() {
        return words;
    }

    /** From when on readers have it: where it goes out with an edition, not before that. */
    public Instant saidAt() {
        return edition.liveAt().isAfter(madeAt) ? edition.liveAt() : madeAt;
    }

    @Override
    public long ofArticle() {
        return edition.ofArticle();
    }

    @Override
    public void erase(Erasure erasure) {
        words = erasure.fromPlain(words, Integer.MAX_VALUE);
    }
}
