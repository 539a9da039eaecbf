package dossier.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of words that came in.
 *
 * @param outcome whether they are said now, were joined with others, or wait for somebody to decide
 * @param state what is said of them; where they clash, what stands against them
 * @param typed the words as they were typed; the state itself unless they met others
 */
public record Saved<S, J>(
        Outcome outcome, S state, S typed, @Nullable J joining) {

    public enum Outcome {
        SAID,
        JOINED,
        CLASHING
    }

    static <S, J> Saved<S, J> plainly(S state) {
        return new Saved<>(Outcome.SAID, state, state, null);
    }

    static <S, J> Saved<S, J> joined(S state, S typed) {
        return new Saved<>(Outcome.JOINED, state, typed, null);
    }

    static <S, J> Saved<S, J> clashing(S against, S typed, J joining) {
        return new Saved<>(Outcome.CLASHING, against, typed, joining);
    }

    public boolean isClashing() {
        return outcome == Outcome.CLASHING;
    }

    /** Both, word by word, where they clash. */
    public Optional<J> clash() {
        return Optional.ofNullable(joining);
    }
}
