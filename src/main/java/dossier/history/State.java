package dossier.history;

import dossier.account.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What something said after a save: written once, with who and when. Each save is kept whole, so that a second tab always
 * finds what it started from; a history shows the saves of one sitting as one.
 *
 * @param <W> the words, as a value
 */
public interface State<W> {

    Duration PAUSE_THAT_ENDS_A_SITTING = Duration.ofMinutes(30);

    W said();

    /** What its editor had before them; empty for the first, and in histories older than that was noted. */
    Optional<? extends State<W>> basedOn();

    /** Whether it was never said: it met another on its way in, and is kept as it was typed. */
    boolean isAside();

    Account savedBy();

    Instant savedAt();

    default boolean says(W words) {
        return said().equals(words);
    }

    /** Whether both were saved by one editor in one sitting, that is without a pause of half an hour between them. */
    default boolean continuesSittingOf(State<W> earlier) {
        return savedBy().isSameAs(earlier.savedBy())
                && Duration.between(earlier.savedAt(), savedAt()).compareTo(PAUSE_THAT_ENDS_A_SITTING) < 0;
    }
}
