package dossier.article;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What readers see from a moment on: one header and a list of revisions, written once and numbered per article. Which
 * edition is live follows from the clock alone, so that no timer has to run for a scheduled one. Until its moment has come,
 * that can be put off, or the edition called off; nothing else of it ever changes.
 */
@Entity
@EntityListeners(Removed.class)
@Table(name = "editions")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Edition implements Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "header_id")
    private Header header;

    @Immutable
    @ManyToMany
    @OrderColumn(name = "position")
    @JoinTable(
            name = "edition_sections",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "revision_id"))
    private List<Revision> revisions = new ArrayList<>();

    @OneToMany(
            mappedBy = "edition",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("madeAt")
    private List<Correction> corrections = new ArrayList<>();

    @Column(columnDefinition = "text")
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by_id")
    private Account publishedBy;

    private Instant publishedAt;

    private Instant liveAt;

    protected Edition() {}

    Edition(
            Article article,
            int number,
            Manuscript manuscript,
            String note,
            Account editor,
            Instant at,
            Instant liveAt) {
        this.article = article;
        this.number = number;
        this.header = manuscript.header();
        this.revisions.addAll(manuscript.revisions());
        this.note = Wording.inOneForm(note);
        this.publishedBy = editor;
        this.publishedAt = at;
        this.liveAt = notPast(liveAt, at);
    }

    /** @throws IllegalArgumentException for a moment that is past at {@code at} */
    void comeAt(Instant moment, Instant at) {
        liveAt = notPast(moment, at);
    }

    private static Instant notPast(Instant moment, Instant at) {
        if (moment.isBefore(at)) {
            throw new IllegalArgumentException("An edition cannot go live before it is made");
        }
        return moment;
    }

    /** Tells readers what was wrong in a section that this edition shows. Said twice within a moment it is one. */
    public Correction correct(Section section, String words, Account editor, Instant at) {
        if (revisions.stream().noneMatch(revision -> revision.section().equals(section))) {
            throw new IllegalArgumentException("This edition does not show that section");
        }
        Correction correction = new Correction(this, section, words, editor, at);
        return article.correctionsReadAt(at)
                .filter(correction::repeats)
                .findFirst()
                .orElseGet(() -> add(correction));
    }

    private Correction add(Correction correction) {
        corrections.add(correction);
        return correction;
    }

    public boolean hasCome(Instant at) {
        return !liveAt.isAfter(at);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public Header header() {
        return header;
    }

    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** All that it says. */
    public Manuscript manuscript() {
        return new Manuscript(header, revisions);
    }

    /** What the editor said to readers about it; may be empty. */
    public String note() {
        return note;
    }

    public Account publishedBy() {
        return publishedBy;
    }

    public Instant liveAt() {
        return liveAt;
    }

    /** The path that it stays readable at. */
    public String address() {
        return article.address() + "/editions/" + number;
    }

    @Override
    public long ofArticle() {
        return article.idOrNone();
    }

    @Override
    public void erase(Erasure erasure) {
        note = erasure.fromPlain(note, Integer.MAX_VALUE);
    }
}
