package dossier.admin.door;

import dossier.account.Account;
import dossier.account.Password;
import dossier.account.Passwords;
import dossier.account.Patience;
import dossier.factor.Factors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proving again who one is, with the password or with a code, before something that is {@link Fresh}. */
@Controller
class ConfirmationController {

    private final Passwords passwords;
    private final Factors factors;
    private final Patience patience;
    private final Freshness freshness;
    private final Admitted admitted;

    ConfirmationController(
            Passwords passwords, Factors factors, Patience patience, Freshness freshness, Admitted admitted) {
        this.passwords = passwords;
        this.factors = factors;
        this.patience = patience;
        this.freshness = freshness;
        this.admitted = admitted;
    }

    @GetMapping("/admin/confirmation")
    String show(Account editor, HttpServletRequest request, Model model) {
        return page(Kept.in(request), editor, model);
    }

    /** Where something that was typed or pressed waits behind it. */
    @PostMapping("/admin/confirmation/again")
    String showAgain(Account editor, HttpServletRequest request, Model model) {
        Kept kept = (Kept) request.getAttribute("kept");
        return page(Objects.requireNonNullElseGet(kept, () -> Kept.in(request)), editor, model);
    }

    @PostMapping("/admin/confirmation")
    @Nullable
    String create(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Account editor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        String name = code.isEmpty() ? editor.email() : CodeController.nameOf(editor);
        boolean isInTime = patience.lasts(name, request.getRemoteAddr());
        if (!isInTime || !proves(editor, password, code)) {
            response.setStatus(isInTime ? HttpServletResponse.SC_FORBIDDEN : 429);
            model.addAttribute("refusal", isInTime ? "admin.confirmation.wrong" : "admin.sign-in.too-often");
            return page(Kept.in(request), editor, model);
        }
        patience.renew(name, request.getRemoteAddr());
        freshness.renew(request.getSession());
        admitted.leadOn(request, response);
        return null;
    }

    private boolean proves(Account editor, String password, String code) {
        return code.isEmpty()
                ? passwords.open(Optional.of(editor), new Password(password))
                : factors.accept(editor, code);
    }

    private String page(Kept kept, Account editor, Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("hasFactors", factors.areAskedOf(editor));
        return "admin/confirmation";
    }
}
