package dossier.admin.account;

import dossier.account.Password;
import java.util.Objects;

record PasswordForm(@NewPassword String password) {

    PasswordForm {
        password = Objects.requireNonNullElse(password, "");
    }

    Password secret() {
        return new Password(password);
    }
}
