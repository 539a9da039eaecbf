package dossier.article;

import dossier.account.Account;
import dossier.text.Slug;
import dossier.text.Wording;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A piece with a lasting address: the working copy of its header and sections, and the editions that readers saw. */
@Entity
@Table(name = "articles")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Article {

    private static final Slug INTRODUCTION = new Slug("introduction");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private Slug slug;

    @ElementCollection
    @CollectionTable(name = "article_slugs", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "slug")
    private Set<Slug> slugs = new HashSet<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Header> headers = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "header_id")
    private Header header;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("withdrawnAt")
    private List<Withdrawal> withdrawals = new ArrayList<>();

    private @Nullable Instant featuredAt;

    /** Changes with everything that makes a part of the article, so that two at once meet at its version. */
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    private Instant createdAt;

    protected Article() {}

    @SuppressWarnings("this-escape") // its first header is born with it, and points back
    public Article(Slug slug, Masthead masthead, Account creator, Instant at) {
        this.createdBy = creator;
        this.createdAt = at;
        this.changedAt = at;
        moveTo(slug);
        head(new Header(this, 1, masthead, creator, at));
    }

    /** Takes a new address; every old one goes on leading here. */
    public final void moveTo(Slug newSlug) {
        slug = newSlug;
        slugs.add(newSlug);
    }

    /** Keeps what stood over the article before, and says something new; nothing new is no header. */
    public Header revise(Masthead masthead, Account editor, Instant at) {
        return header.says(masthead) ? header : head(header.followedBy(masthead, editor, at));
    }

    /** Adds a section at the end, under an anchor like its heading that no section of this article ever had. */
    public Section add(Wording wording, Account editor, Instant at) {
        Section section = new Section(this, freeAnchor(wording.heading()), sections.size(), wording, editor, at);
        sections.add(section);
        changedAt = at;
        return section;
    }

    /** Puts a section at a place, counted from 0 among those that are not removed. */
    public void move(Section section, int place, Instant at) {
        changedAt = at;
        List<Section> order = new ArrayList<>(sections());
        order.remove(section);
        order.add(Math.min(place, order.size()), section);
        order.forEach(each -> each.moveTo(order.indexOf(each)));
    }

    public void remove(Section section, Account editor, Instant at) {
        section.remove(editor, at);
        changedAt = at;
    }

    /** Makes the next edition of what the article says now. */
    public Edition publish(String note, Account editor, Instant at) {
        return publish(note, editor, at, at);
    }

    /** Makes the next edition of what the article says now, for readers to see from {@code liveAt} on. */
    public Edition publish(String note, Account editor, Instant at, Instant liveAt) {
        List<Revision> revisions = sections().stream().map(Section::current).toList();
        Edition edition = new Edition(this, editions.size() + 1, header, revisions, note, editor, at, liveAt);
        editions.add(edition);
        changedAt = at;
        return edition;
    }

    /** Takes the article off the site; one that is off already keeps its first withdrawal. */
    public Withdrawal withdraw(String reason, Account editor, Instant at) {
        return withdrawal(at).orElseGet(() -> {
            Withdrawal withdrawal = new Withdrawal(this, reason, editor, at);
            withdrawals.add(withdrawal);
            changedAt = at;
            return withdrawal;
        });
    }

    public void bringBack(Account editor, Instant at) {
        withdrawal(at).ifPresent(withdrawal -> withdrawal.end(editor, at));
    }

    /** Puts the article at the head of the front page, until another is. */
    public void feature(Instant at) {
        featuredAt = at;
    }

    public boolean isLive(Instant at) {
        return liveEdition(at).isPresent();
    }

    /** What readers see: the newest edition whose moment has come, unless the article is withdrawn. */
    public Optional<Edition> liveEdition(Instant at) {
        return withdrawal(at).isPresent()
                ? Optional.empty()
                : editions.stream()
                        .filter(edition -> edition.hasCome(at))
                        .max(Comparator.comparingInt(Edition::number));
    }

    public Optional<Withdrawal> withdrawal(Instant at) {
        return withdrawals.stream()
                .filter(withdrawal -> withdrawal.isInForce(at))
                .findFirst();
    }

    /** Whether the working copy says anything else than readers see. */
    public boolean hasUnpublishedChanges(Instant at) {
        return liveEdition(at).map(edition -> !edition.shows(this)).orElse(true);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Slug slug() {
        return slug;
    }

    /** The path that readers find it at. */
    public String address() {
        return "/articles/" + slug;
    }

    public Header header() {
        return header;
    }

    /** Those that are not removed, in order. */
    public List<Section> sections() {
        return sections.stream()
                .filter(section -> !section.isRemoved())
                .sorted(Comparator.comparingInt(Section::position))
                .toList();
    }

    @DomainEvents
    List<Object> events() {
        return List.of(new ArticleSaved(id()));
    }

    private Header head(Header newHeader) {
        headers.add(newHeader);
        header = newHeader;
        return newHeader;
    }

    private Slug freeAnchor(String heading) {
        Set<Slug> taken = new HashSet<>(sections.stream().map(Section::anchor).toList());
        Slug wanted = heading.isEmpty() ? INTRODUCTION : Slug.like(heading).orElse(new Slug("section"));
        return taken.contains(wanted) ? wanted.nextFree(taken) : wanted;
    }
}
