package dossier.site;

import java.time.Instant;

/** What stood at this address was taken off the site, and readers are told why. */
class Withdrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final Instant since;

    Withdrawn(String reason, Instant since) {
        super("withdrawn", null, false, false);
        this.reason = reason;
        this.since = since;
    }

    String reason() {
        return reason;
    }

    Instant since() {
        return since;
    }
}
