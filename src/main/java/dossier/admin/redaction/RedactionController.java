package dossier.admin.redaction;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.Things;
import dossier.admin.door.Fresh;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.history.Redaction;
import dossier.history.Redactions;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.redaction.Redacting;
import dossier.redaction.Removal;
import dossier.text.Wording;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removes passages for legal reasons once an administrator has seen where they stand, and tells what was removed before. */
@Controller
@Transactional
@RequestMapping("/admin/redactions")
class RedactionController {

    private static final int ON_A_PAGE = 50;

    private final Redactions redactions;
    private final Redacting redacting;
    private final Articles articles;
    private final RedactionPages pages;
    private final Journal journal;

    RedactionController(
            Redactions redactions, Redacting redacting, Articles articles, RedactionPages pages, Journal journal) {
        this.journal = journal;
        this.redactions = redactions;
        this.redacting = redacting;
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") String page, Account editor, Model model) {
        Policy.administrator(editor);
        PageNumber number = PageNumber.parse(page);
        model.addAttribute("redactions", number.in(redactions.all(number.of(ON_A_PAGE))));
        return "admin/redaction/redactions";
    }

    @GetMapping("/new")
    String edit(@RequestParam(defaultValue = "") String article, Account editor, Model model) {
        Policy.administrator(editor);
        RedactionForm form = new RedactionForm("", "", article);
        model.addAttribute("form", form);
        return pages.form(form, model);
    }

    /** Where it stands; nothing is removed yet. The passage is posted, so that no address and no log has it. */
    @PostMapping("/new")
    String look(
            @Valid @ModelAttribute("form") RedactionForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        Policy.administrator(editor);
        Optional<Removal> removal = pages.removal(form, problems);
        return removal.isPresent()
                ? pages.found(removal.get(), form, model)
                : refused(pages.form(form, model), response);
    }

    @Fresh
    @PostMapping
    String create(
            @Valid @ModelAttribute("form") RedactionForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse response) {
        Policy.administrator(editor);
        Optional<Removal> removal = pages.removal(form, problems);
        if (removal.isEmpty()) {
            return refused(pages.form(form, model), response);
        }
        reasonProblem(removal.get(), form).ifPresent(problem -> problems.rejectValue("reason", problem));
        if (problems.hasErrors()) {
            return refused(pages.found(removal.get(), form, model), response);
        }
        return redacting
                .redact(removal.get(), form.reason(), editor)
                .map(redaction -> done(redaction, editor))
                .orElseGet(() -> pages.found(removal.get(), form, model));
    }

    private static Optional<String> reasonProblem(Removal removal, RedactionForm form) {
        if (Wording.isBlank(form.reason())) {
            return Optional.of("admin.problem.missing");
        }
        return removal.isSaidIn(form.reason()) ? Optional.of("admin.redaction.repeated") : Optional.empty();
    }

    private String done(Redaction redaction, Account editor) {
        Thing thing =
                redaction.articleId().flatMap(articles::find).map(Things::of).orElse(Thing.HOUSE);
        journal.tell(editor, Verb.REDACTED, thing);
        return "redirect:/admin/redactions/" + redaction.id();
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Account editor, Model model) {
        Policy.administrator(editor);
        Redaction redaction = redactions.find(id).orElseThrow(NotFound::new);
        Optional<Article> article = redaction.articleId().flatMap(articles::find);
        model.addAttribute("redaction", redaction);
        model.addAttribute("article", article.orElse(null));
        model.addAttribute("editions", redaction.editions().size());
        return "admin/redaction/redaction";
    }

    private static String refused(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }
}
