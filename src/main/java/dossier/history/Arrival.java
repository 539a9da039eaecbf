package dossier.history;

import dossier.account.Account;

/**
 * Takes in what an editor typed, whoever else may have been faster. Words that started from what is said now are simply said.
 * Those that started from an older state are kept as they were typed, and joined with the present ones; where both change the
 * same, people decide. The same words sent again are the same state.
 */
public record Arrival<S extends State<W>, W, J extends Joined<W>>(Keeper<S, W, J> keeper, Account editor) {

    /** Takes in words that were typed over a state. */
    public Saved<S, J> take(W words, S base) {
        return keeper.startedFrom(base).stream()
                .filter(state -> state.says(words) && state.savedBy().isSameAs(editor))
                .findFirst()
                .map(this::again)
                .orElseGet(() -> first(words, base));
    }

    private Saved<S, J> first(W words, S base) {
        boolean isUpToDate = base.equals(keeper.present()) || keeper.present().says(words);
        return isUpToDate ? plainly(words) : joined(keeper.keepAside(words, base), base.said());
    }

    private Saved<S, J> plainly(W words) {
        S before = keeper.present();
        S now = keeper.say(words);
        return Saved.plainly(now, !now.equals(before));
    }

    private Saved<S, J> again(S state) {
        if (state.equals(keeper.present())) {
            return Saved.plainly(state, false);
        }
        boolean wasSaid = !state.isAside() || keeper.hasTakenIn(state);
        return wasSaid ? saidBefore(state, base(state)) : joined(state, base(state));
    }

    /** Others went on from it since, or went back behind it: then it is not said over them a second time without asking. */
    private Saved<S, J> saidBefore(S state, W base) {
        W now = keeper.present().said();
        return now.equals(base)
                ? Saved.clashing(keeper.present(), state, keeper.join(base, state.said(), now))
                : Saved.joined(keeper.present(), state, false);
    }

    private Saved<S, J> joined(S mine, W base) {
        S before = keeper.present();
        J joining = keeper.join(base, mine.said(), before.said());
        if (!joining.isClean()) {
            return Saved.clashing(before, mine, joining);
        }
        S now = keeper.say(joining.said(), mine);
        return Saved.joined(now, mine, !now.equals(before));
    }

    private W base(S state) {
        return state.basedOn().orElseThrow().said();
    }
}
