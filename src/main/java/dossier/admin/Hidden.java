package dossier.admin;

import dossier.journal.Thing;
import dossier.web.NotFound;

/** A thing is there and not for whoever asks: they are told that there is none, and the journal what they asked for. */
public class Hidden extends NotFound implements Denial {

    private static final long serialVersionUID = 1L;

    private final transient Thing thing;

    public Hidden(Thing thing) {
        this.thing = thing;
    }

    @Override
    public Thing thing() {
        return thing;
    }
}
