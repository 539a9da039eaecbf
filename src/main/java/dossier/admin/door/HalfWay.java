package dossier.admin.door;

import java.io.Serializable;
import java.time.Instant;

/** Somebody who has given the right password, and not yet their second factor. Nothing inside is open to them. */
record HalfWay(long accountId, Instant since) implements Serializable {

    /** The session's attribute that holds it. */
    static final String ATTRIBUTE = "half-way";
}
