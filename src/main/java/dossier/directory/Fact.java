package dossier.directory;

import dossier.account.Account;
import jakarta.persistence.CascadeType;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a subject. A text places it by a link to it on the subject's page, whose words are the value as it
 * was when it was placed: what a fact is said to be later changes no text behind the back of those who wrote it.
 */
@Entity
@Table(name = "facts")
@SuppressWarnings({"NullAway.Init", "unused", "this-escape"})
public class Fact {

    /** So many values of before are looked for in texts. */
    private static final int MOST_LEFT = 20;

    private static final String MARK = "#fact-";

    private static final Pattern FRAGMENT = Pattern.compile("[^#]*" + MARK + "([1-9][0-9]{0,17})");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @OneToMany(mappedBy = "fact", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FactEntry> entries = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private FactEntry entry;

    private int lastEntry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private @Nullable Account removedBy;

    private @Nullable Instant removedAt;

    protected Fact() {}

    public Fact(Subject subject, Claim claim, Account editor, Instant at) {
        this.subject = subject;
        enter(claim, editor, at);
    }

    /** Says it anew, and keeps what was said before; the same again changes nothing. */
    public void revise(Claim claim, Account editor, Instant at) {
        if (!claim.equals(said())) {
            enter(claim, editor, at);
        }
    }

    public void remove(Account editor, Instant at) {
        removedBy = editor;
        removedAt = at;
    }

    public void bringBack() {
        removedBy = null;
        removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** When what it says was last changed, its removal included. */
    public Instant changedAt() {
        return removedAt == null ? entry.savedAt() : removedAt;
    }

    /** What it was said to be and is not any more, of that which has changed since a moment: of very much, the last only. */
    public List<String> valuesLeftSince(Instant moment) {
        List<String> left = IntStream.range(0, entries.size() - 1)
                .filter(place -> entries.get(place + 1).savedAt().isAfter(moment))
                .mapToObj(place -> entries.get(place).said().value())
                .filter(value -> !value.equals(said().value()))
                .distinct()
                .toList();
        return left.subList(Math.max(0, left.size() - MOST_LEFT), left.size());
    }

    public Claim said() {
        return entry.said();
    }

    public FactEntry entry() {
        return entry;
    }

    /** All that it was ever said to be, the first first. */
    public List<FactEntry> entries() {
        return List.copyOf(entries);
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Of whom it was said, whoever stands for them today. */
    public Subject subject() {
        return subject;
    }

    /** On whose page it stands. */
    public Subject standsWith() {
        return subject.keeper();
    }

    /** Where readers find it, and what a text links to that places it. */
    public String address() {
        return standsWith().address() + fragment();
    }

    /** Whether a link leads to this fact, by whichever address of its subject. */
    public boolean isPlacedBy(String link) {
        return placedBy(link).filter(placed -> placed == id()).isPresent()
                && ProfileAddress.parse(link).isPresent();
    }

    /** The id of the fact that a link names, if it names one. */
    public static Optional<Long> placedBy(String link) {
        return Optional.of(FRAGMENT.matcher(link)).filter(Matcher::matches).map(match -> Long.valueOf(match.group(1)));
    }

    /** The part of a link that names a fact. */
    public static String fragment(long id) {
        return MARK + id;
    }

    private String fragment() {
        return fragment(id());
    }

    private void enter(Claim claim, Account editor, Instant at) {
        entry = new FactEntry(this, ++lastEntry, claim, editor, at);
        entries.add(entry);
    }
}
