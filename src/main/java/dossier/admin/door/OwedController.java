package dossier.admin.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Where something that was typed or pressed waits for its writer to get a second factor. */
@Controller
class OwedController {

    @PostMapping("/admin/account/factors/owed")
    String show(HttpServletRequest request, Model model) {
        Kept kept = (Kept) request.getAttribute("kept");
        model.addAttribute("kept", Objects.requireNonNullElseGet(kept, () -> Kept.in(request)));
        return "admin/owed";
    }
}
