package dossier.admin.factor;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.door.Fresh;
import dossier.factor.Requirement;
import dossier.factor.Requirements;
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

    RequirementController(Requirements requirements, Clock clock) {
        this.requirements = requirements;
        this.clock = clock;
    }

    @PostMapping("/admin/accounts/requirement")
    @Fresh
    String create(Account editor) {
        Policy.administrator(editor);
        if (!requirements.isInForce()) {
            requirements.save(new Requirement(editor, clock.instant()));
        }
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/requirement/end")
    @Fresh
    String destroy(Account editor) {
        Policy.administrator(editor);
        requirements.present().ifPresent(requirement -> requirement.end(editor, clock.instant()));
        return "redirect:/admin/accounts";
    }
}
