package dossier.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as one line of a list for editors.
 *
 * @param edition the number of the newest edition whose moment has come; null before the first
 * @param withdrawals how many withdrawals are in force
 */
public record ArticleLine(
        long id,
        String title,
        String creator,
        Instant changedAt,
        @Nullable Integer edition,
        long withdrawals) {

    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    public State state() {
        return withdrawals > 0 ? State.WITHDRAWN : edition == null ? State.DRAFT : State.PUBLISHED;
    }
}
