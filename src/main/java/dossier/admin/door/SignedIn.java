package dossier.admin.door;

import java.io.Serializable;
import java.security.Principal;

/** Who a session belongs to. What they may do is asked of their account anew with each request. */
record SignedIn(long accountId) implements Principal, Serializable {

    @Override
    public String getName() {
        return Long.toString(accountId);
    }
}
