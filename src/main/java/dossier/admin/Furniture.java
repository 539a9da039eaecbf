package dossier.admin;

import dossier.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the admin has around it. */
@ControllerAdvice("dossier.admin")
class Furniture {

    @ModelAttribute("me")
    @Nullable
    Account me(@Nullable Account editor) {
        return editor;
    }
}
