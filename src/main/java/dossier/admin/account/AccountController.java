package dossier.admin.account;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.factor.Factors;
import dossier.factor.Held;
import dossier.factor.Requirements;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.text.Wording;
import dossier.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody who may sign in; for administrators alone. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Factors factors;
    private final Requirements requirements;
    private final Clock clock;
    private final Journal journal;

    AccountController(
            Accounts accounts,
            Inviting inviting,
            Factors factors,
            Requirements requirements,
            Clock clock,
            Journal journal) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.factors = factors;
        this.requirements = requirements;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping("/admin/accounts")
    String index(Account editor, Model model) {
        Policy.administrator(editor);
        model.addAttribute("form", NewAccountForm.empty());
        return list(model);
    }

    @PostMapping("/admin/accounts")
    @Fresh
    @Transactional
    String create(
            @Valid @ModelAttribute("form") NewAccountForm form,
            BindingResult problems,
            Account editor,
            Model model,
            RedirectAttributes next) {
        Policy.administrator(editor);
        if (!problems.hasFieldErrors("email")
                && accounts.findByEmail(form.address().value()).isPresent()) {
            problems.rejectValue("email", "admin.problem.taken");
        }
        if (problems.hasErrors()) {
            return list(model);
        }
        Account account = accounts.save(form.account(clock.instant()));
        journal.tell(editor, Verb.INVITED, Thing.of(account), account.role().word());
        next.addFlashAttribute("link", inviting.link(account, editor));
        return "redirect:/admin/accounts/" + account.id();
    }

    @GetMapping("/admin/accounts/{id}")
    String show(@PathVariable long id, Account editor, Model model) {
        Policy.administrator(editor);
        Account account = accounts.findPerson(id).orElseThrow(NotFound::new);
        model.addAttribute("form", AccountForm.of(account));
        return page(account, model);
    }

    @PostMapping("/admin/accounts/{id}")
    @Fresh
    @Transactional
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult problems,
            Account editor,
            Model model) {
        Policy.administrator(editor);
        Account account = accounts.findPerson(id).orElseThrow(NotFound::new);
        if (!form.startsFrom(account)) {
            model.addAttribute("changed", true);
            return page(account, model);
        }
        if (form.role(account) != Role.ADMIN && accounts.isLastAdministrator(account)) {
            problems.rejectValue("role", "admin.problem.last");
        }
        if (problems.hasErrors()) {
            return page(account, model);
        }
        rename(account, Wording.inOneForm(form.name()).strip(), editor);
        giveRole(account, form.role(account), editor);
        return "redirect:/admin/accounts";
    }

    private void rename(Account account, String name, Account editor) {
        String was = account.name();
        account.rename(name);
        if (!name.equals(was)) {
            journal.tell(editor, Verb.RENAMED, Thing.of(account), was + " → " + name);
        }
    }

    private void giveRole(Account account, Role role, Account editor) {
        Role was = account.role();
        account.become(role);
        if (role != was) {
            journal.tell(editor, Verb.GAVE_ROLE, Thing.of(account), was.word() + " → " + role.word());
        }
    }

    private String list(Model model) {
        model.addAttribute("accounts", accounts.ofPeople());
        model.addAttribute("held", factors.ofEverybody());
        model.addAttribute("none", Held.NOTHING);
        model.addAttribute("requirement", requirements.present().orElse(null));
        model.addAttribute("roles", Role.values());
        return "admin/account/accounts";
    }

    private String page(Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("held", factors.ofEverybody().getOrDefault(account.id(), Held.NOTHING));
        model.addAttribute("was", AccountForm.state(account));
        model.addAttribute("roles", Role.values());
        return "admin/account/account";
    }
}
