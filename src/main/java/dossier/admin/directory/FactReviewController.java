package dossier.admin.directory;

import dossier.account.Account;
import dossier.directory.Fact;
import dossier.directory.Facts;
import dossier.mention.Doubt;
import dossier.mention.Reviewing;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What texts still state of facts that have changed, across the whole directory. */
@Controller
class FactReviewController {

    private static final Limit LATEST = Limit.of(100);

    private final Facts facts;
    private final Reviewing reviewing;

    FactReviewController(Facts facts, Reviewing reviewing) {
        this.facts = facts;
        this.reviewing = reviewing;
    }

    /**
     * A fact, and its doubts.
     *
     * @param facts where it is kept
     */
    record Line(Fact fact, String facts, List<Doubt> doubts) {

        public String address() {
            return facts + "#_fact-" + fact.id();
        }

        /** What its doubts are settled at. */
        public String actions() {
            return facts + "/" + fact.id();
        }
    }

    @GetMapping("/admin/directory/review")
    @Transactional(readOnly = true)
    String index(Account editor, Model model) {
        List<Line> lines = facts.changed(LATEST).stream()
                .map(fact -> line(fact, editor))
                .filter(line -> !line.doubts().isEmpty())
                .toList();
        model.addAttribute("lines", lines);
        return "admin/directory/review";
    }

    private Line line(Fact fact, Account editor) {
        String address = SubjectFile.addressOf(fact.standsWith()) + "/facts";
        return new Line(fact, address, reviewing.doubts(fact, FactController.mine(editor)));
    }
}
