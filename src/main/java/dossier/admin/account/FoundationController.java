package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Invitations;
import dossier.account.Token;
import dossier.admin.door.Admission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The first account of all. */
@Controller
class FoundationController {

    private final Invitations invitations;
    private final Founding founding;
    private final Admission admission;
    private final Clock clock;

    FoundationController(Invitations invitations, Founding founding, Admission admission, Clock clock) {
        this.invitations = invitations;
        this.founding = founding;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/foundations/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", FoundationForm.empty());
        return isOpen(token) ? "admin/account/foundation" : spent(response);
    }

    @PostMapping("/admin/foundations/{token}")
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FoundationForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!isOpen(token)) {
            return spent(response);
        }
        if (problems.hasErrors()) {
            return "admin/account/foundation";
        }
        Optional<Account> founder = founding.found(form.name(), form.address(), form.secret());
        return founder.map(account -> "redirect:" + admission.admit(account, request, response))
                .orElseGet(() -> spent(response));
    }

    private boolean isOpen(String token) {
        return !founding.isDone()
                && invitations
                        .find(new Token(token).hash())
                        .filter(invitation -> invitation.account().isEmpty())
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .isPresent();
    }

    private static String spent(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "admin/account/spent";
    }
}
