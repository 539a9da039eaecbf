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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** A piece with a lasting address: the working copy of its header and sections, and the editions that readers saw. */
@Entity
@Table(name = "articles")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class Article {

    private static final Slug INTRODUCTION = new Slug("introduction");
    private static final Duration SAME_CLICK = Duration.ofSeconds(3);

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

    private int lastHeader;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(
            mappedBy = "article",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            orphanRemoval = true)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("withdrawnAt")
    private List<Withdrawal> withdrawals = new ArrayList<>();

    @Transient
    private @Nullable Instant rescheduledAt;

    private @Nullable Instant featuredAt;

    /** Changes with everything that makes a part of the article, so that two at once meet at its version. */
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by_id")
    private Account createdBy;

    private Instant createdAt;

    private @Nullable Integer verifyAfter;
    private @Nullable Instant binnedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "binned_by_id")
    private @Nullable Account binnedBy;

    protected Article() {}

    public Article(Slug slug, Masthead masthead, Account creator, Instant at) {
        this.createdBy = creator;
        this.createdAt = at;
        this.changedAt = at;
        moveTo(slug);
        head(next(masthead, null, creator, at));
    }

    /** Takes a new address; every old one goes on leading here. */
    public void moveTo(Slug newSlug) {
        slug = newSlug;
        slugs.add(newSlug);
    }

    /** Keeps what stood over the article before, and says something new; nothing new is no header. */
    public Header revise(Masthead masthead, Account editor, Instant at) {
        return header.says(masthead) ? header : head(next(masthead, header, editor, at));
    }

    /** Keeps a header as it was typed, without showing it: it started from another than the present one. */
    Header keepAside(Masthead masthead, Header base, Account editor, Instant at) {
        Header aside = next(masthead, base, editor, at).keptAside();
        headers.add(aside);
        return aside;
    }

    /** Says something that a header kept aside has become part of. */
    Header revise(Masthead masthead, Header aside, Account editor, Instant at) {
        return header.says(masthead)
                ? header
                : head(next(masthead, header, editor, at).takingIn(aside));
    }

    /** Adds a section at the end, under an anchor like its heading that no section of this article ever had. */
    public Section add(Wording wording, Account editor, Instant at) {
        return add(wording, null, editor, at);
    }

    /** Adds a section at the end that says what a revision said, be it of another article. */
    public Section copy(Revision origin, Account editor, Instant at) {
        return add(origin.wording(), origin, editor, at);
    }

    /** The section at a place that somebody has begun with the same words a moment ago: a button was pressed twice. */
    public Optional<Section> sectionBegunAt(int place, Wording wording, Account editor, Instant at) {
        return sections().stream()
                .skip(place)
                .findFirst()
                .filter(section -> section.current().isFirst()
                        && section.current().says(wording)
                        && section.current().savedBy().isSameAs(editor)
                        && section.current().savedAt().isAfter(at.minus(SAME_CLICK)));
    }

    /** Puts a section at a place, counted from 0 among those that are not removed. */
    public void move(Section section, int place, Instant at) {
        changedAt = at;
        List<Section> order = new ArrayList<>(sections());
        order.remove(section);
        order.add(Math.max(0, Math.min(place, order.size())), section);
        IntStream.range(0, order.size()).forEach(each -> order.get(each).moveTo(each));
    }

    public void remove(Section section, Account editor, Instant at) {
        section.remove(editor, at);
        changedAt = at;
    }

    /** Puts a section that was removed back to where it stood. */
    public void bringBack(Section section, Instant at) {
        section.bringBack();
        move(section, section.position(), at);
    }

    /** All that it says now. */
    public Manuscript manuscript() {
        return new Manuscript(header, sections().stream().map(Section::current).toList());
    }

    /** Says again all that it said once: its header, its sections in their order, and no others. */
    public void restore(Manuscript wanted, Account editor, Instant at) {
        revise(wanted.header().masthead(), editor, at);
        Set<Section> shown = Set.copyOf(wanted.sections());
        sections().stream().filter(section -> !shown.contains(section)).forEach(section -> remove(section, editor, at));
        int place = 0;
        for (Revision revision : wanted.revisions()) {
            revision.section().bringBack();
            revision.section().revise(revision.wording(), editor, at);
            move(revision.section(), place, at);
            place++;
        }
    }

    /** Wants its sections to be looked at again after so many months; null for never. */
    public void wantVerification(@Nullable Integer months) {
        verifyAfter = months;
    }

    /** After how many months its sections want to be looked at again. */
    public Optional<Integer> verifyAfter() {
        return Optional.ofNullable(verifyAfter);
    }

    /** Makes the next edition of what the article says now. */
    public Edition publish(String note, Account editor, Instant at) {
        return publish(note, editor, at, at);
    }

    /** Makes the next edition of what the article says now, for readers to see from {@code liveAt} on. */
    public Edition publish(String note, Account editor, Instant at, Instant liveAt) {
        return add(new Edition(this, nextEdition(), manuscript(), note, editor, at, liveAt), at);
    }

    /** Whoever only an edition would have shown that this one overtakes, no reader is to find. */
    private Edition add(Edition edition, Instant at) {
        rescheduledAt = comingEditions(at).isEmpty() ? null : at;
        editions.add(edition);
        changedAt = at;
        return edition;
    }

    /** Lets readers see again what they saw before the last publication, as the next edition; empty where that was the first. */
    public Optional<Edition> undoPublication(String note, Account editor, Instant at) {
        return editionBefore(at)
                .map(before -> add(new Edition(this, nextEdition(), before.manuscript(), note, editor, at, at), at));
    }

    /** What readers saw before what they see now. */
    public Optional<Edition> editionBefore(Instant at) {
        return liveEdition(at)
                .flatMap(live -> editions.stream()
                        .filter(edition ->
                                edition.number() < live.number() && edition.hasCome(at) && !isOvertaken(edition))
                        .max(Comparator.comparingInt(Edition::number)));
    }

    /** What the next edition would be if it said this: not made, and nowhere kept. */
    public Edition foresee(Manuscript manuscript, Instant at) {
        return new Edition(this, nextEdition(), manuscript, "", createdBy, at, at);
    }

    /** The number that the next edition will have. */
    public int nextEdition() {
        return 1 + lastEdition().map(Edition::number).orElse(0);
    }

    /** The one that was made last, whether its moment has come or not. */
    public Optional<Edition> lastEdition() {
        return editions.stream().max(Comparator.comparingInt(Edition::number));
    }

    /** Those whose moment has not come yet, in the order of their numbers. */
    public List<Edition> comingEditions(Instant at) {
        return editions.stream().filter(edition -> !edition.hasCome(at)).toList();
    }

    /** Whether a later edition will be live by its moment, so that readers will never see it. */
    public boolean isOvertaken(Edition edition) {
        return editions.stream()
                .anyMatch(other -> other.number() > edition.number() && other.hasCome(edition.liveAt()));
    }

    /** All that readers were told. */
    public Stream<Correction> correctionsReadAt(Instant at) {
        return editions.stream()
                .filter(edition -> edition.hasCome(at) && !isOvertaken(edition))
                .flatMap(edition -> edition.corrections().stream());
    }

    /** Lets an edition whose moment has not come yet go live at another. */
    public void putOff(Edition edition, Instant moment, Instant at) {
        refuseUnlessComing(edition, at);
        edition.comeAt(moment, at);
        changedAt = at;
        rescheduledAt = at;
    }

    /** Lets an edition whose moment has not come yet never go live: it is gone, and what it said stays in the history. */
    public void callOff(Edition edition, Instant at) {
        refuseUnlessComing(edition, at);
        editions.remove(edition);
        changedAt = at;
        rescheduledAt = at;
    }

    private static void refuseUnlessComing(Edition edition, Instant at) {
        if (edition.hasCome(at)) {
            throw new IllegalStateException("Readers see it already, or saw it");
        }
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

    /** Puts the article, which no reader can see, into the bin; from there it can come back. */
    public void bin(Account editor, Instant at) {
        if (isLive(at)) {
            throw new IllegalStateException("What readers see is withdrawn first");
        }
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

    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    /** Whether it was ever made for readers to see. */
    public boolean hasEditions() {
        return !editions.isEmpty();
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
        return liveEdition(at)
                .map(edition -> !edition.manuscript().saysTheSameAs(manuscript()))
                .orElse(true);
    }

    /** 0 as long as it is not kept. */
    long idOrNone() {
        return Objects.requireNonNullElse(id, 0L);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Account createdBy() {
        return createdBy;
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

    /** One of its sections, removed or not. */
    public Optional<Section> section(long sectionId) {
        return sections.stream().filter(section -> section.id() == sectionId).findFirst();
    }

    @DomainEvents
    List<Object> events() {
        return rescheduledAt == null
                ? List.of(new ArticleSaved(id()))
                : List.of(new ArticleSaved(id()), new EditionsRescheduled(rescheduledAt));
    }

    private Section add(Wording wording, @Nullable Revision origin, Account editor, Instant at) {
        Section section = new Section(this, freeAnchor(wording.heading()), endPosition(), wording, origin, editor, at);
        sections.add(section);
        changedAt = at;
        return section;
    }

    private int endPosition() {
        return sections.stream().mapToInt(Section::position).max().orElse(-1) + 1;
    }

    private Header next(Masthead masthead, @Nullable Header base, Account editor, Instant at) {
        lastHeader++;
        return new Header(this, lastHeader, masthead, base, editor, at);
    }

    private Header head(Header newHeader) {
        headers.add(newHeader);
        header = newHeader;
        changedAt = newHeader.savedAt();
        return newHeader;
    }

    private Slug freeAnchor(String heading) {
        Set<Slug> taken = new HashSet<>(sections.stream().map(Section::anchor).toList());
        Slug wanted = heading.isEmpty() ? INTRODUCTION : Slug.like(heading).orElse(new Slug("section"));
        return taken.contains(wanted) ? wanted.nextFree(taken) : wanted;
    }
}
