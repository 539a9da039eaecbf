package dossier.admin.comment;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.comment.Naming;
import dossier.text.Wording;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers scripts whom somebody may mean who types "@" in a comment. */
@Controller
class ColleagueController {

    private static final int FEW = 8;
    private static final int LONGEST = 100;

    private final Colleagues colleagues;
    private final Desk desk;

    ColleagueController(Colleagues colleagues, Desk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    @GetMapping("/admin/articles/{articleId}/comments/people")
    @ResponseBody
    @Transactional(readOnly = true)
    List<String> index(@PathVariable long articleId, @RequestParam(defaultValue = "") String q, Account editor) {
        String typed = Wording.sayable(q.substring(0, Math.min(q.length(), LONGEST)));
        return colleagues.of(desk.look(articleId, editor)).stream()
                .map(Account::name)
                .filter(name -> Naming.isBegunBy(typed, name))
                .distinct()
                .limit(FEW)
                .toList();
    }
}
