package dossier.admin.replacement;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.Rights;
import dossier.journal.Verb;
import dossier.replacement.ReplacedPart;
import dossier.replacement.Replacement;
import dossier.replacement.Replacements;
import dossier.replacement.Replacing;
import dossier.replacement.Replacing.Deed;
import dossier.replacement.Spot.Place;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Puts words in the place of others where somebody has seen them stand, and tells what was replaced before. */
@Controller
@Transactional
@RequestMapping("/admin/replacements")
class ReplacementController {

    private static final int ON_A_PAGE = 50;

    private final Replacements replacements;
    private final Replacing replacing;
    private final SearchPages pages;
    private final Recounting recounting;
    private final Clock clock;

    ReplacementController(
            Replacements replacements, Replacing replacing, SearchPages pages, Recounting recounting, Clock clock) {
        this.replacements = replacements;
        this.replacing = replacing;
        this.pages = pages;
        this.recounting = recounting;
        this.clock = clock;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") String page, Account editor, Model model) {
        PageNumber number = PageNumber.parse(page);
        model.addAttribute("lines", number.in(replacements.lines(SearchPages.mine(editor), number.of(ON_A_PAGE))));
        return "admin/replacement/replacements";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SoughtForm form,
            BindingResult problems,
            @RequestParam(name = "hit", defaultValue = "") List<String> hits,
            Account editor,
            Model model,
            HttpServletResponse response) {
        if (!SearchPages.canLook(form, problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.form(form, editor, model);
        }
        Set<Place> places =
                hits.stream().flatMap(hit -> Place.parse(hit).stream()).collect(Collectors.toSet());
        Deed deed = replacing.replace(
                form.sought(), places, recounting.done(form.sought()), Policy.reach(editor, clock.instant()));
        deed.replacement()
                .ifPresent(
                        replacement -> recounting.tell(editor, Verb.REPLACED_WORDS, replacement, replacement.parts()));
        Optional<Replacement> made = deed.replacement()
                .or(() -> deed.left() == 0 ? Optional.empty() : replacing.madeJustNow(form.sought(), editor));
        boolean isWhole = deed.left() == 0 || deed.replacement().isEmpty();
        if (made.isPresent() && isWhole) {
            return "redirect:" + made.get().address();
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("deed", deed);
        return pages.found(form, editor, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Account editor, Model model) {
        Replacement replacement = replacements.find(id).orElseThrow(NotFound::new);
        if (!Policy.publishes(editor) && !replacement.madeBy().isSameAs(editor)) {
            throw new NotFound();
        }
        model.addAttribute("replacement", replacement);
        model.addAttribute("parts", readable(replacement, editor));
        return "admin/replacement/replacement";
    }

    /** Whoever made it as an editor and is a writer now may read only some of it. */
    private List<ReplacedPart> readable(Replacement replacement, Account editor) {
        Instant now = clock.instant();
        return replacement.parts().stream()
                .filter(part -> new Rights(editor, part.article(), now).canRead())
                .toList();
    }
}
