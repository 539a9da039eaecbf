package dossier.admin.door;

import dossier.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final Accounts accounts;

    SignInController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether anybody can sign in at all. */
    @ModelAttribute("isFounded")
    boolean isFounded() {
        return accounts.isFounded();
    }

    @GetMapping("/admin/sign-in")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("kept", Kept.in(request));
        return "admin/sign-in";
    }

    /** After a refusal, or where a session has ended while somebody was writing. */
    @PostMapping("/admin/sign-in/again")
    String showAgain(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        Kept kept = Optional.ofNullable((Kept) request.getAttribute("kept")).orElseGet(() -> Kept.in(request));
        model.addAttribute("kept", kept);
        model.addAttribute("refusal", request.getAttribute("refusal"));
        model.addAttribute("email", kept.hasText() && request.getAttribute("refusal") == null ? "" : email);
        return "admin/sign-in";
    }
}
