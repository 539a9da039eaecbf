package dossier.admin;

import dossier.account.Account;
import dossier.directory.Kind;
import jakarta.servlet.http.HttpServletRequest;
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

    /** The part of the admin that a page belongs to: its place in the navigation. */
    @ModelAttribute("part")
    String part(HttpServletRequest request) {
        String[] path = request.getRequestURI().split("/", 4);
        String part = path.length > 2 ? path[2] : "";
        return Kind.on(part).isPresent() ? "directory" : part;
    }
}
