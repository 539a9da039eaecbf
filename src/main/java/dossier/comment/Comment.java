package dossier.comment;

import dossier.account.Account;
import dossier.article.Section;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.share.Share;
import dossier.text.Erasure;
import dossier.text.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says beside a section: about a passage of it, or about all of it; or a reply to that. Its words are plain text.
 * The one that replies answer is open until it is resolved, and can be opened again.
 */
@Entity
@EntityListeners(Removed.class)
@Table(name = "comments")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Comment implements Erasable {

    public static final int LONGEST = 5_000;

    /** Whoever has more to say than so many replies begins another. */
    public static final int MOST_REPLIES = 100;

    static final Duration MOMENT = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    @Embedded
    private @Nullable Quotation quotation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answers_id")
    private @Nullable Comment answers;

    @OneToMany(mappedBy = "answers", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Comment> replies = new ArrayList<>();

    @Column(columnDefinition = "text")
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private @Nullable Account author;

    private @Nullable String guestName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "share_id")
    private @Nullable Share share;

    private Instant saidAt;

    private @Nullable Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resolved_by_id")
    private @Nullable Account resolvedBy;

    private @Nullable Instant resolvedAt;

    @ManyToMany
    @JoinTable(
            name = "comment_names",
            joinColumns = @JoinColumn(name = "comment_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    private Set<Account> named = new LinkedHashSet<>();

    protected Comment() {}

    /** @param quotation null for what is said about the whole section */
    public Comment(Section section, @Nullable Quotation quotation, String words, Account author, Instant at) {
        this.section = section;
        this.quotation = quotation;
        this.words = said(words);
        this.author = author;
        this.saidAt = at;
    }

    /** The same by somebody who has no account. */
    public Comment(Section section, @Nullable Quotation quotation, String words, Guest guest, Instant at) {
        this.section = section;
        this.quotation = quotation;
        this.words = said(words);
        this.guestName = guest.name();
        this.share = guest.share();
        this.saidAt = at;
    }

    /** A reply to it, or to what it replies to; what was resolved is open again with that. Said twice within a moment it is one. */
    public Comment reply(String reply, Account editor, Instant at) {
        return first().answeredBy(new Comment(section, null, reply, editor, at));
    }

    /** The same by somebody who has no account. */
    public Comment reply(String reply, Guest guest, Instant at) {
        return first().answeredBy(new Comment(section, null, reply, guest, at));
    }

    /** Makes it a thing for those of these people whom its words name, as in "@Edda Editor". */
    public void call(Collection<Account> people) {
        named.clear();
        named.addAll(Naming.in(words, people));
    }

    /** Says it in other words, as long as nobody has answered. */
    public void rephrase(String newWords, Instant at) {
        if (isAnswered()) {
            throw new IllegalStateException("What was answered stays said");
        }
        String said = said(newWords);
        changedAt = said.equals(words) ? changedAt : at;
        words = said;
    }

    public void resolve(Account editor, Instant at) {
        if (!isResolved()) {
            resolvedBy = editor;
            resolvedAt = at;
        }
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    /** Whether somebody has said something after it. */
    public boolean isAnswered() {
        List<Comment> all = first().replies;
        return answers == null ? !all.isEmpty() : !all.get(all.size() - 1).equals(this);
    }

    public boolean isReply() {
        return answers != null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** Whether there is room for no more replies. */
    public boolean isFull() {
        return first().replies.size() >= MOST_REPLIES;
    }

    public boolean isBy(Account account) {
        return author != null && author.isSameAs(account);
    }

    /** Whether it says the same of the same passage as another did a moment before, by the same person: a button pressed twice. */
    boolean repeats(Comment other) {
        return words.equals(other.words)
                && saidAt.isBefore(other.saidAt.plus(MOMENT))
                && Objects.equals(quotation, other.quotation)
                && Objects.equals(guestName, other.guestName)
                && Objects.equals(share, other.share)
                && (author == null || other.isBy(author))
                && Objects.equals(answers, other.answers);
    }

    /** Whether it was said by that link, or replies to what was. */
    public boolean isReadBy(Share link) {
        return first().share().map(Share::id).filter(id -> id == link.id()).isPresent();
    }

    /** Whether it is not kept yet. */
    public boolean isNew() {
        return id == null;
    }

    /** What this replies to; itself where it replies to nothing. */
    public Comment first() {
        return answers == null ? this : answers;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Section section() {
        return section;
    }

    public Optional<Quotation> quotation() {
        return Optional.ofNullable(quotation);
    }

    /** The first first. */
    public List<Comment> replies() {
        return List.copyOf(replies);
    }

    /** Plain text. */
    public String words() {
        return words;
    }

    /** The link by which a guest said it. */
    public Optional<Share> share() {
        return Optional.ofNullable(share);
    }

    /** Empty for a guest. */
    public Optional<Account> author() {
        return Optional.ofNullable(author);
    }

    /** The name of whoever said it. */
    public String by() {
        return author == null ? Objects.requireNonNullElse(guestName, "") : author.name();
    }

    public Instant saidAt() {
        return saidAt;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<Account> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public Set<Account> named() {
        return Set.copyOf(named);
    }

    private Comment answeredBy(Comment reply) {
        reply.answers = this;
        return replies.stream().filter(reply::repeats).findFirst().orElseGet(() -> add(reply));
    }

    private Comment add(Comment reply) {
        replies.add(reply);
        reopen();
        return reply;
    }

    void takeBack(Comment reply) {
        replies.remove(reply);
    }

    private static String said(String words) {
        String said = Wording.inOneForm(words).strip();
        if (Wording.isBlank(said) || said.length() > LONGEST) {
            throw new IllegalArgumentException("A comment says something, in " + LONGEST + " characters at most");
        }
        return said;
    }

    @Override
    public long ofArticle() {
        return section.article().id();
    }

    @Override
    public void erase(Erasure erasure) {
        words = erasure.fromPlain(words, LONGEST);
        guestName = guestName == null ? null : erasure.fromPlain(guestName, Guest.LONGEST);
    }
}
