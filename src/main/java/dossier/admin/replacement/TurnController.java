package dossier.admin.replacement;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.journal.Verb;
import dossier.mention.Reach;
import dossier.replacement.ReplacedPart;
import dossier.replacement.Replacement;
import dossier.replacement.Replacements;
import dossier.replacement.Replacing;
import dossier.replacement.Replacing.Turn;
import dossier.web.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a replacement back, and does it again. */
@Controller
@Transactional
@RequestMapping("/admin/replacements/{id}/end")
class TurnController {

    private final Replacements replacements;
    private final Replacing replacing;
    private final Recounting recounting;
    private final Clock clock;

    TurnController(Replacements replacements, Replacing replacing, Recounting recounting, Clock clock) {
        this.replacements = replacements;
        this.replacing = replacing;
        this.recounting = recounting;
        this.clock = clock;
    }

    @PostMapping
    String create(@PathVariable long id, Account editor, RedirectAttributes next) {
        Replacement replacement = look(id, editor);
        Turn turn = replacing.undo(id, recounting.undone(replacement), reach(editor));
        return page(replacement, turn, Verb.UNDID_REPLACEMENT, editor, next);
    }

    @PostMapping("/end")
    String destroy(@PathVariable long id, Account editor, RedirectAttributes next) {
        Replacement replacement = look(id, editor);
        Turn turn = replacing.redo(id, recounting.redone(replacement), reach(editor));
        return page(replacement, turn, Verb.REDID_REPLACEMENT, editor, next);
    }

    private Replacement look(long id, Account editor) {
        return replacements
                .findById(id)
                .filter(each -> Policy.publishes(editor) || each.madeBy().isSameAs(editor))
                .orElseThrow(NotFound::new);
    }

    private Reach reach(Account editor) {
        return Policy.reach(editor, clock.instant());
    }

    private String page(Replacement replacement, Turn turn, Verb verb, Account editor, RedirectAttributes next) {
        recounting.tell(editor, verb, replacement, turn.turned());
        next.addFlashAttribute(
                "left", turn.left().stream().map(ReplacedPart::id).toList());
        return "redirect:" + replacement.address();
    }
}
