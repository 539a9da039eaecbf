package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Sayable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants an account to be.
 *
 * @param was what it was when they began: its role and its name
 */
record AccountForm(
        @Sayable(longest = 200, isRequired = true) String name,

        @Nullable Role role,
        String was) {

    AccountForm {
        name = Objects.requireNonNullElse(name, "");
        was = Objects.requireNonNullElse(was, "");
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.role(), state(account));
    }

    /** Whether it is still what it was; a form that does not say is taken at its word. */
    boolean startsFrom(Account account) {
        return was.isEmpty() || was.equals(state(account));
    }

    /** Without one, it stays what it is. */
    Role role(Account account) {
        return role == null ? account.role() : role;
    }

    static String state(Account account) {
        return account.role() + " " + account.name();
    }
}
