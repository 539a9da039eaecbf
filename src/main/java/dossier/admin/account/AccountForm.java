package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Sayable;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

record AccountForm(
        @NotBlank(message = "{admin.problem.missing}") @Sayable(longest = 200)
        String name,

        Role role) {

    AccountForm {
        name = Objects.requireNonNullElse(name, "");
        role = Objects.requireNonNullElse(role, Role.WRITER);
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.role());
    }
}
