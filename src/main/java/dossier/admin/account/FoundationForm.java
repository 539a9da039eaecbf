package dossier.admin.account;

import dossier.account.EmailAddress;
import dossier.account.Password;
import dossier.admin.Sayable;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

record FoundationForm(
        @NotBlank(message = "{admin.problem.missing}") @Sayable(longest = 200)
        String name,

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
