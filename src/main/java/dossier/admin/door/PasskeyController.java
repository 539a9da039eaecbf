package dossier.admin.door;

import dossier.account.Account;
import dossier.admin.Machines;
import dossier.admin.passkey.RelyingParty;
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

/** Signing in with a passkey: alone, or behind the password. */
@Controller
class PasskeyController {

    private final RelyingParty party;
    private final SecondStep second;
    private final Admission admission;
    private final Admitted admitted;

    PasskeyController(RelyingParty party, SecondStep second, Admission admission, Admitted admitted) {
        this.party = party;
        this.second = second;
        this.admission = admission;
        this.admitted = admitted;
    }

    /** Of whoever is half the way in, only their own are asked for. */
    @PostMapping(path = "/admin/sign-in/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        return party.ask(second.of(request), request);
    }

    @PostMapping("/admin/sign-in/passkey")
    @Nullable
    String create(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Optional<Account> account = party.recognise(credential, request);
        if (account.isEmpty()) {
            return refused(request, response, model);
        }
        admission.letIn(account.get(), request, response);
        admitted.leadOn(request, response);
        return null;
    }

    private @Nullable String refused(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("kept", Kept.in(request));
        model.addAttribute("refusal", "passkey");
        model.addAttribute("isFounded", true);
        String page = second.of(request).isPresent() ? "admin/code" : "admin/sign-in";
        return Machines.ask(request) ? null : page;
    }
}
