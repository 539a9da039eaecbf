package dossier.journal;

import dossier.account.Account;
import dossier.history.Erasable;
import dossier.history.Removed;
import dossier.text.Erasure;
import dossier.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did, or was refused: written once. Only how often and until when it came again is counted on. */
@Entity
@EntityListeners(Removed.class)
@Table(name = "deeds")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Deed implements Erasable {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORDS = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant doneAt;
    private Instant lastAt;
    private int times;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "who_id")
    private @Nullable Account who;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    @Enumerated(EnumType.STRING)
    private Thing.Kind kind;

    private @Nullable Long thingId;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private @Nullable Account owner;

    private @Nullable Long partId;
    private String part;

    @Column(columnDefinition = "text")
    private String words;

    /** What the same deed has in common when it comes again; null for one that stands alone. */
    private @Nullable String trace;

    protected Deed() {}

    Deed(@Nullable Account who, Verb verb, Thing thing, String words, Instant at) {
        this.doneAt = at;
        this.lastAt = at;
        this.times = 1;
        this.who = who;
        this.verb = verb;
        this.kind = thing.kind();
        this.thingId = thing.id();
        this.name = thing.name();
        this.owner = thing.owner();
        this.partId = thing.part() == null ? null : thing.part().id();
        this.part = thing.part() == null ? "" : thing.part().name();
        this.words = Wording.whole(words, 0, Math.min(words.length(), LONGEST_WORDS));
        this.trace = verb.canComeAgain() ? trace() : null;
    }

    private String trace() {
        String by = who == null ? "nobody" : String.valueOf(who.id());
        String what = kind + " " + thingId + " " + partId;
        return verb + " " + by + " " + what + (verb.isRefusal() ? " " + words : "");
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** When it was done the last time. */
    public Instant lastAt() {
        return lastAt;
    }

    public int times() {
        return times;
    }

    /** Empty for somebody who was not known. */
    public Optional<Account> who() {
        return Optional.ofNullable(who);
    }

    public Verb verb() {
        return verb;
    }

    /** As it was called then. */
    public Thing thing() {
        return new Thing(kind, thingId, name, owner, partId == null ? null : new Thing.Part(partId, part));
    }

    /** What else there is to say of it; may be empty. */
    public String words() {
        return words;
    }

    Optional<String> traced() {
        return Optional.ofNullable(trace);
    }

    @Override
    public long ofArticle() {
        return kind == Thing.Kind.ARTICLE && thingId != null ? thingId : 0;
    }

    @Override
    public void erase(Erasure erasure) {
        name = erasure.fromPlain(name, LONGEST_NAME);
        part = erasure.fromPlain(part, LONGEST_NAME);
        words = erasure.fromPlain(words, Integer.MAX_VALUE);
    }
}
