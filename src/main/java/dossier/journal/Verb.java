package dossier.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody can do in the newsroom. What comes in many small saves, or can be tried without end, is one deed for a while. */
public enum Verb {
    BEGAN,
    WROTE(Again.SITTING),
    REVISED(Again.SITTING),
    NAMED,
    WENT_BACK,
    PUBLISHED,
    SCHEDULED,
    RESCHEDULED,
    CALLED_OFF,
    UNDID,
    CORRECTED,
    SHARED,
    ENDED_SHARE,
    REPLACED_WORDS,
    UNDID_REPLACEMENT,
    REDID_REPLACEMENT,
    REDACTED,
    COMMENTED,
    REPHRASED_COMMENT,
    TOOK_BACK_COMMENT,
    RESOLVED_COMMENT,
    REOPENED_COMMENT,
    WITHDREW,
    BROUGHT_BACK,
    READDRESSED,
    ADDED,
    MOVED(Again.SITTING),
    REMOVED,
    PUT_BACK,
    COPIED,
    MOVED_OUT,
    MOVED_IN,
    LINKED,
    LINKED_TO,
    DECLINED,
    VERIFIED,
    ALLOWED,
    ENTERED,
    SHOWED,
    MERGED,
    PARTED,
    REPLACED,
    TOLD_APART,
    ADDED_FACT,
    REVISED_FACT(Again.SITTING),
    REMOVED_FACT,
    PUT_BACK_FACT,
    FOUND_RIGHT,
    RESTATED,
    ADDED_RELATION,
    REVISED_RELATION(Again.SITTING),
    REMOVED_RELATION,
    PUT_BACK_RELATION,
    BINNED,
    UNBINNED,
    FOUNDED,
    INVITED,
    JOINED,
    RENAMED,
    GAVE_ROLE,
    DISABLED,
    ENABLED,
    CHANGED_PASSWORD,
    ADDED_FACTOR,
    REMOVED_FACTOR,
    MADE_RECOVERY_CODES,
    TOOK_FACTORS,
    REQUIRED_FACTORS,
    ENDED_REQUIREMENT,
    SIGNED_IN,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    TURNED_AWAY(Again.ATTEMPT),
    REFUSED(Again.ATTEMPT);

    /** When the same comes again as part of a deed. */
    private enum Again {
        SITTING,
        ATTEMPT
    }

    private static final Duration PAUSE_THAT_ENDS_A_SITTING = Duration.ofMinutes(30);
    private static final Duration LONGEST_SITTING = Duration.ofHours(12);
    private static final Duration HOUR = Duration.ofHours(1);

    private final @Nullable Again again;

    Verb() {
        this.again = null;
    }

    Verb(Again again) {
        this.again = again;
    }

    /** The one of that name, if there is any. */
    public static Optional<Verb> called(String name) {
        return Stream.of(values()).filter(verb -> verb.name().equals(name)).findFirst();
    }

    public static List<Verb> all() {
        return List.of(values());
    }

    /** Whether somebody was kept from doing something. */
    public boolean isRefusal() {
        return again == Again.ATTEMPT;
    }

    boolean canComeAgain() {
        return again != null;
    }

    /** A deed that goes on at a moment began after this. */
    Instant earliestBeginning(Instant at) {
        return at.minus(isRefusal() ? HOUR : LONGEST_SITTING);
    }

    /** And was done the last time after this. */
    Instant earliestLast(Instant at) {
        return at.minus(isRefusal() ? HOUR : PAUSE_THAT_ENDS_A_SITTING);
    }
}
