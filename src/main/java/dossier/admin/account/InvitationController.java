package dossier.admin.account;

import dossier.account.Account;
import dossier.admin.door.Admission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing a password by a link that an administrator has handed over. */
@Controller
class InvitationController {

    private final Joining joining;
    private final Admission admission;

    InvitationController(Joining joining, Admission admission) {
        this.joining = joining;
        this.admission = admission;
    }

    @GetMapping("/admin/invitations/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new PasswordForm(""));
        return page(joining.invited(token), model, response);
    }

    @PostMapping("/admin/invitations/{token}")
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (problems.hasErrors()) {
            return page(joining.invited(token), model, response);
        }
        Optional<Account> joined = joining.join(token, form.secret());
        return joined.map(account -> "redirect:" + admission.admit(account, request, response))
                .orElseGet(() -> page(joined, model, response));
    }

    private static String page(Optional<Account> invited, Model model, HttpServletResponse response) {
        if (invited.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "admin/account/spent";
        }
        model.addAttribute("invited", invited.get());
        return "admin/account/invitation";
    }
}
