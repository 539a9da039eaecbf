package dossier.admin.account;

import dossier.admin.Sayable;
import java.util.Objects;

record NameForm(@Sayable(longest = 200, isRequired = true) String name) {

    NameForm {
        name = Objects.requireNonNullElse(name, "");
    }
}
