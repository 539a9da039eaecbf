package dossier.history;

import java.util.List;

/** Something with a history, on the desk of one editor at one moment: nobody else changes it meanwhile. */
public interface Keeper<S extends State<W>, W, J extends Joined<W>> {

    S present();

    /** Those that started from a state, the first first. */
    List<S> startedFrom(S base);

    boolean hasTakenIn(S aside);

    /** Says something new; nothing new is no state. */
    S say(W words);

    /** Keeps words as they were typed, without saying them: they started from another state than the present one. */
    S keepAside(W words, S base);

    /** Says something that words kept aside have become part of. */
    S say(W words, S aside);

    J join(W base, W mine, W theirs);
}
