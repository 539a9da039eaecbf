package dossier.article;

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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What stood over an article after a save: written once, numbered per article. */
@Entity
@Immutable
@EntityListeners(Removed.class)
@Table(name = "headers")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Header implements State<Masthead>, Erasable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    private String title;

    @Column(columnDefinition = "text")
    private String standfirst;

    private String byline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "picture_id")
    private @Nullable Picture picture;

    @Column(columnDefinition = "text")
    private String pictureCaption;

    @Immutable
    @ManyToMany
    @JoinTable(
            name = "header_topics",
            joinColumns = @JoinColumn(name = "header_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    private Set<Topic> topics = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by_id")
    private Account savedBy;

    private Instant savedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "based_on_id")
    private @Nullable Header basedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "takes_in_id")
    private @Nullable Header takesIn;

    private boolean aside;

    protected Header() {}

    Header(Article article, int number, Masthead masthead, @Nullable Header basedOn, Account editor, Instant at) {
        this.article = article;
        this.number = number;
        this.title = masthead.title();
        this.standfirst = masthead.standfirst();
        this.byline = masthead.byline();
        this.picture = masthead.picture();
        this.pictureCaption = masthead.pictureCaption();
        this.topics.addAll(masthead.topics());
        this.basedOn = basedOn;
        this.savedBy = editor;
        this.savedAt = at;
    }

    @Override
    public Masthead said() {
        return masthead();
    }

    /** The same, only kept beside what stands over the article. */
    Header keptAside() {
        aside = true;
        return this;
    }

    Header takingIn(Header other) {
        takesIn = other;
        return this;
    }

    public Masthead masthead() {
        return new Masthead(title, standfirst, byline, picture, pictureCaption, topics);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    @Override
    public Optional<Header> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** The header kept aside that this one was joined with, or chosen over. */
    public Optional<Header> takesIn() {
        return Optional.ofNullable(takesIn);
    }

    @Override
    public boolean isAside() {
        return aside;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String standfirst() {
        return standfirst;
    }

    public String byline() {
        return byline;
    }

    public @Nullable Picture picture() {
        return picture;
    }

    public String pictureCaption() {
        return pictureCaption;
    }

    /** By name. */
    public List<Topic> topics() {
        return topics.stream().sorted(Comparator.comparing(Topic::name)).toList();
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
        return article.idOrNone();
    }

    @Override
    public void erase(Erasure erasure) {
        Masthead clean = said().without(erasure);
        title = clean.title();
        standfirst = clean.standfirst();
        byline = clean.byline();
        pictureCaption = clean.pictureCaption();
    }
}
