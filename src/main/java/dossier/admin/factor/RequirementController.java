package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.factor.Requirement;
import dossier.factor.Requirements;
import dossier.journal.Journal;
import dossier.journal.Thing;
import dossier.journal.Verb;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether everybody needs a second factor. */
@Controller
@Transactional
class RequirementController {

    private final Requirements requirements;
    private final Clock clock;
    private final Journal journal;

    RequirementController(Requirements requirements, Clock clock, Journal journal) {
        this.journal = journal;
        this.requirements = requirements;
        this.clock = clock;
    }

    @PostMapping("/admin/accounts/requirement")
    @Fresh
    String create(Account editor) {
        Policy.administrator(editor);
        if (!requirements.isInForce()) {
            requirements.save(new Requirement(editor, clock.instant()));
            journal.tell(editor, Verb.REQUIRED_FACTORS, Thing.HOUSE);
        }
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/requirement/end")
    @Fresh
    String destroy(Account editor) {
        Policy.administrator(editor);
        requirements.present().ifPresent(requirement -> {
            requirement.end(editor, clock.instant());
            journal.tell(editor, Verb.ENDED_REQUIREMENT, Thing.HOUSE);
        });
        return "redirect:/admin/accounts";
    }
}
