package dossier.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that came in.
 *
 * @param outcome whether it is said now, was joined with another, or waits for somebody to decide
 * @param revision what the section says of it; where it clashes, what stands against it
 * @param typed the text as it was typed; the revision itself unless it met another
 */
public record Saved(
        Outcome outcome,
        Revision revision,
        Revision typed,
        @Nullable Joining joining) {

    public enum Outcome {
        SAID,
        JOINED,
        CLASHING
    }

    static Saved plainly(Revision revision) {
        return new Saved(Outcome.SAID, revision, revision, null);
    }

    static Saved joined(Revision revision, Revision typed) {
        return new Saved(Outcome.JOINED, revision, typed, null);
    }

    static Saved clashing(Revision against, Revision typed, Joining joining) {
        return new Saved(Outcome.CLASHING, against, typed, joining);
    }

    public boolean isClashing() {
        return outcome == Outcome.CLASHING;
    }

    /** Both texts, word by word, where they clash. */
    public Optional<Joining> clash() {
        return Optional.ofNullable(joining);
    }
}
