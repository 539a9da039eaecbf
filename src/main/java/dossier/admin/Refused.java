package dossier.admin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody may see a thing, and not do this to it. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused() {
        super("not theirs to do", null, false, false);
    }
}
