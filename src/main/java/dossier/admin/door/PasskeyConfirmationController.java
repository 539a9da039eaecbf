package dossier.admin.door;

import dossier.account.Account;
import dossier.admin.passkey.RelyingParty;
import dossier.factor.Factors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Proving again who one is with a passkey of one's own. */
@Controller
class PasskeyConfirmationController {

    private final RelyingParty party;
    private final Factors factors;
    private final Freshness freshness;
    private final Admitted admitted;

    PasskeyConfirmationController(RelyingParty party, Factors factors, Freshness freshness, Admitted admitted) {
        this.party = party;
        this.factors = factors;
        this.freshness = freshness;
        this.admitted = admitted;
    }

    @PostMapping(path = "/admin/confirmation/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(Account editor, HttpServletRequest request) {
        return party.ask(Optional.of(editor), request);
    }

    @PostMapping("/admin/confirmation/passkey")
    @Nullable
    String create(
            @RequestParam(defaultValue = "") String credential,
            Account editor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        boolean isThem =
                party.recognise(credential, request).filter(editor::isSameAs).isPresent();
        if (!isThem) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            model.addAttribute("refusal", "admin.sign-in.passkey");
            model.addAttribute("kept", Kept.in(request));
            model.addAttribute("hasFactors", factors.areAskedOf(editor));
            return "admin/confirmation";
        }
        freshness.renew(request.getSession());
        admitted.leadOn(request, response);
        return null;
    }
}
