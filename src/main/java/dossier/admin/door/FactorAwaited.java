package dossier.admin.door;

import dossier.account.Account;
import org.springframework.security.core.AuthenticationException;

/** The password is right, and does not open that account alone. */
class FactorAwaited extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    FactorAwaited(Account account) {
        super("a second factor is awaited");
        this.account = account;
    }

    Account account() {
        return account;
    }
}
