package dossier.admin.door;

import dossier.account.Account;
import dossier.account.Patience;
import dossier.admin.Machines;
import dossier.factor.Factors;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
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

/** The second half of signing in: a code, after the password. */
@Controller
class CodeController {

    private final SecondStep second;
    private final Factors factors;
    private final Patience patience;
    private final Admission admission;
    private final Admitted admitted;
    private final Journal journal;

    CodeController(
            SecondStep second,
            Factors factors,
            Patience patience,
            Admission admission,
            Admitted admitted,
            Journal journal) {
        this.journal = journal;
        this.second = second;
        this.factors = factors;
        this.patience = patience;
        this.admission = admission;
        this.admitted = admitted;
    }

    @GetMapping("/admin/sign-in/code")
    String show(HttpServletRequest request, Model model) {
        Kept kept = Kept.in(request);
        return second.of(request).isPresent()
                ? page(kept, model)
                : "redirect:" + Entrance.leadingTo("/admin/sign-in", kept.path());
    }

    /** Where something that was typed waits behind the password. */
    @PostMapping("/admin/sign-in/code/again")
    String showAgain(HttpServletRequest request, Model model) {
        Kept kept = (Kept) request.getAttribute("kept");
        return page(Objects.requireNonNullElseGet(kept, () -> Kept.in(request)), model);
    }

    @PostMapping("/admin/sign-in/code")
    @Nullable
    String create(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Optional<Account> account = second.of(request);
        if (account.isEmpty()) {
            return lapsed(request, response, model);
        }
        String name = nameOf(account.get());
        if (!patience.lasts(name, request.getRemoteAddr())) {
            return refused(429, "too-often", request, response, model);
        }
        if (!factors.accept(account.get(), code)) {
            journal.tell(null, Verb.TURNED_AWAY, Thing.of(account.get()));
            return refused(HttpServletResponse.SC_UNAUTHORIZED, "code", request, response, model);
        }
        patience.renew(name, request.getRemoteAddr());
        admission.letIn(account.get(), request, response);
        admitted.leadOn(request, response);
        return null;
    }

    /** Under what the tries are counted: not as those of the password, which a right one forgets. */
    static String nameOf(Account account) {
        return "code of " + account.id();
    }

    private static @Nullable String lapsed(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(Machines.ask(request) ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("kept", Kept.in(request));
        model.addAttribute("refusal", "lapsed");
        model.addAttribute("isFounded", true);
        return Machines.ask(request) ? null : "admin/sign-in";
    }

    private static @Nullable String refused(
            int status, String why, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("refusal", why);
        return Machines.ask(request) ? null : page(Kept.in(request), model);
    }

    private static String page(Kept kept, Model model) {
        model.addAttribute("kept", kept);
        return "admin/code";
    }
}
