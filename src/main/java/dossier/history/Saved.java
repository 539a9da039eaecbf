package dossier.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of words that came in.
 *
 * @param outcome whether they are said now, were joined with others, or wait for somebody to decide
 * @param state what is said of them; where they clash, what stands against them
 * @param typed the words as they were typed; the state itself unless they met others
 * @param isNew whether something is said now that was not said before
 */
public record Saved<S, J>(
        Outcome outcome, S state, S typed, @Nullable J joining, boolean isNew) {

    public enum Outcome {
        SAID,
        JOINED,
        CLASHING
    }

    static <S, J> Saved<S, J> plainly(S state, boolean isNew) {
        return new Saved<>(Outcome.SAID, state, state, null, isNew);
    }

    static <S, J> Saved<S, J> joined(S state, S typed, boolean isNew) {
        return new Saved<>(Outcome.JOINED, state, typed, null, isNew);
    }

    static <S, J> Saved<S, J> clashing(S against, S typed, J joining) {
        return new Saved<>(Outcome.CLASHING, against, typed, joining, false);
    }

    /** The same, told as met by others where it was simply said: it came out otherwise than it was typed. */
    public Saved<S, J> asJoined() {
        return outcome == Outcome.SAID ? joined(state, typed, isNew) : this;
    }

    public boolean isClashing() {
        return outcome == Outcome.CLASHING;
    }

    /** Both, word by word, where they clash. */
    public Optional<J> clash() {
        return Optional.ofNullable(joining);
    }
}
