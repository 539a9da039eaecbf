package dossier.admin.account;

import dossier.account.Password;
import java.util.Objects;

record OwnPasswordForm(String present, @NewPassword String password) {

    OwnPasswordForm {
        present = Objects.requireNonNullElse(present, "");
        password = Objects.requireNonNullElse(password, "");
    }

    static OwnPasswordForm empty() {
        return new OwnPasswordForm("", "");
    }

    Password secret() {
        return new Password(password);
    }
}
