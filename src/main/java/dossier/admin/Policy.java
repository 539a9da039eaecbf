package dossier.admin;

import dossier.account.Account;
import dossier.account.Role;
import dossier.web.NotFound;

/** Who may do what: the one place that says so. What somebody may not see does not exist for them. */
public final class Policy {

    private Policy() {}

    /** Lets nobody pass but those who run the place. */
    public static void administrator(Account editor) {
        if (editor.role() != Role.ADMIN) {
            throw new NotFound();
        }
    }
}
