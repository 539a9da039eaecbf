package dossier.admin.account;

import dossier.account.EmailAddress;
import dossier.account.Password;
import dossier.admin.Sayable;
import java.util.Objects;

record FoundationForm(
        @Sayable(longest = 200, isRequired = true) String name,

        @MailAddress String email,
        @NewPassword String password) {

    FoundationForm {
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        password = Objects.requireNonNullElse(password, "");
    }

    static FoundationForm empty() {
        return new FoundationForm("", "", "");
    }

    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    Password secret() {
        return new Password(password);
    }
}
