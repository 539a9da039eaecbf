package dossier.admin.account;

import dossier.account.Account;
import dossier.account.EmailAddress;
import dossier.account.Role;
import dossier.admin.Sayable;
import dossier.text.Wording;
import java.time.Instant;
import java.util.Objects;

record NewAccountForm(
        @Sayable(longest = 200, isRequired = true) String name,

        @MailAddress String email,

        Role role) {

    NewAccountForm {
        name = Objects.requireNonNullElse(name, "");
        role = Objects.requireNonNullElse(role, Role.WRITER);
        email = Objects.requireNonNullElse(email, "");
    }

    static NewAccountForm empty() {
        return new NewAccountForm("", "", Role.WRITER);
    }

    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    Account account(Instant at) {
        return new Account(Wording.inOneForm(name).strip(), address().value(), role, at);
    }
}
