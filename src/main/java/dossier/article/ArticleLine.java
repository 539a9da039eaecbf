package dossier.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as one line of a list for editors.
 *
 * @param edition the number of the newest edition whose moment has come; null before the first
 * @param changes more than 0 where what stands on the desk says anything else than that edition; topics and order aside
 * @param coming when the next edition goes live; null where none is to come
 * @param withdrawals how many withdrawals are in force
 */
public record ArticleLine(
        long id,
        String title,
        String creator,
        Instant changedAt,
        @Nullable Integer edition,
        long changes,
        @Nullable Instant coming,
        long withdrawals) {

    public enum State {
        DRAFT,
        PUBLISHED,
        CHANGED,
        WITHDRAWN
    }

    public State state() {
        if (withdrawals > 0) {
            return State.WITHDRAWN;
        }
        if (edition == null) {
            return State.DRAFT;
        }
        return changes > 0 ? State.CHANGED : State.PUBLISHED;
    }
}
