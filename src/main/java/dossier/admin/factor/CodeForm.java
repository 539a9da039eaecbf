package dossier.admin.factor;

import java.util.Objects;

/** A code, as an app shows it. */
record CodeForm(String code) {

    CodeForm {
        code = Objects.requireNonNullElse(code, "");
    }
}
