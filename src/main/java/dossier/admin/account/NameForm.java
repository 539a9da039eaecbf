package dossier.admin.account;

import dossier.admin.Sayable;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

record NameForm(
        @NotBlank(message = "{admin.problem.missing}") @Sayable(longest = 200)
        String name) {

    NameForm {
        name = Objects.requireNonNullElse(name, "");
    }
}
