package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Stage;
import dossier.mention.CrossReferences;
import dossier.mention.ProfileLinks;
import dossier.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where other articles link to one, sentence by sentence. */
@Controller
class ArticleUseController {

    private static final int ON_A_PAGE = 50;

    private final CrossReferences references;
    private final ProfileLinks profiles;
    private final Workbenches workbenches;
    private final Desk desk;

    ArticleUseController(CrossReferences references, ProfileLinks profiles, Workbenches workbenches, Desk desk) {
        this.references = references;
        this.profiles = profiles;
        this.workbenches = workbenches;
        this.desk = desk;
    }

    @GetMapping("/admin/articles/{id}/uses")
    @Transactional(readOnly = true)
    String index(
            @PathVariable long id,
            @RequestParam(defaultValue = "live") String show,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        Rights rights = desk.look(id, editor);
        PageNumber number = PageNumber.parse(page);
        Stage stage = Stage.of(show);
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("stage", stage);
        model.addAttribute(
                "uses", number.in(stage.of(references, rights.article(), editor, rights.at(), number.of(ON_A_PAGE))));
        model.addAttribute("profiles", stage.of(() -> profiles.to(rights.article()), rights.at()));
        return "admin/article/uses";
    }
}
