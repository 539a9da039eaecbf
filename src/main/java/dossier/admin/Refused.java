package dossier.admin;

import dossier.journal.Thing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody may see a thing, and not do this to it. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Refused extends RuntimeException implements Denial {

    private static final long serialVersionUID = 1L;

    private final transient Thing thing;

    public Refused(Thing thing) {
        super("not theirs to do", null, false, false);
        this.thing = thing;
    }

    @Override
    public Thing thing() {
        return thing;
    }
}
