package dossier.admin.journal;

import dossier.account.Account;
import dossier.account.Accounts;
import dossier.admin.Policy;
import dossier.journal.Leaf;
import dossier.journal.Reading;
import dossier.journal.Thing;
import dossier.journal.Verb;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, the latest first, to each as much as they may read. */
@Controller
class JournalController {

    private static final Leaf EMPTY = new Leaf(List.of(), null, false);

    private final Reading reading;
    private final Accounts accounts;
    private final Clock clock;

    JournalController(Reading reading, Accounts accounts, Clock clock) {
        this.reading = reading;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One page of it.
     *
     * @param before the id of the deed that the page before ended with
     */
    @GetMapping("/admin/journal")
    @Transactional(readOnly = true)
    String index(
            JournalSearch search,
            @RequestParam(defaultValue = "") String before,
            Account editor,
            Model model,
            HttpServletResponse response) {
        if (!search.isReadable()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Leaf leaf = search.isReadable()
                ? reading.read(Policy.sight(editor), search.wanted(clock.getZone()), JournalSearch.id(before))
                : EMPTY;
        model.addAttribute("search", search);
        model.addAttribute("leaf", JournalPage.of(leaf, editor, clock.getZone()));
        model.addAttribute("accounts", accounts.ofPeople());
        model.addAttribute("kinds", Thing.Kind.values());
        model.addAttribute("verbs", Verb.values());
        return "admin/journal/journal";
    }
}
