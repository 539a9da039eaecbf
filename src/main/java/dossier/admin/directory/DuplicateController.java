package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.directory.Namesake;
import dossier.directory.Subjects;
import dossier.directory.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Those who may be entered twice: of one kind, and with a name in common when it is folded. */
@Controller
class DuplicateController {

    private static final Limit MOST = Limit.of(500);

    private final Subjects subjects;
    private final Telling telling;

    DuplicateController(Subjects subjects, Telling telling) {
        this.subjects = subjects;
        this.telling = telling;
    }

    @GetMapping("/admin/directory/duplicates")
    @Transactional(readOnly = true)
    String index(Account editor, Model model) {
        List<List<Namesake>> groups = List.copyOf(subjects.namesakes(MOST).stream()
                .collect(Collectors.groupingBy(Namesake::common, LinkedHashMap::new, Collectors.toList()))
                .values());
        model.addAttribute("groups", groups);
        model.addAttribute("known", telling.known(MOST));
        model.addAttribute("canTell", Policy.publishes(editor));
        return "admin/directory/duplicates";
    }
}
