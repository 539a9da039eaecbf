package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Stage;
import dossier.admin.SubjectRights;
import dossier.mention.ProfileLinks;
import dossier.mention.SubjectUses;
import dossier.web.PageNumber;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a subject is named, sentence by sentence. */
@Controller
class UseController {

    private static final int ON_A_PAGE = 50;

    private final SubjectUses uses;
    private final ProfileLinks profiles;
    private final SubjectDesk desk;

    UseController(SubjectUses uses, ProfileLinks profiles, SubjectDesk desk) {
        this.uses = uses;
        this.profiles = profiles;
        this.desk = desk;
    }

    @GetMapping("/admin/{shelf:people|organisations|products}/{id}/uses")
    @Transactional(readOnly = true)
    String index(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "live") String show,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        SubjectRights rights = desk.look(shelf, id, editor);
        PageNumber number = PageNumber.parse(page);
        Stage stage = Stage.of(show);
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute("stage", stage);
        model.addAttribute(
                "uses", number.in(stage.of(uses, rights.subject(), editor, rights.at(), number.of(ON_A_PAGE))));
        model.addAttribute("profiles", stage.of(() -> profiles.to(rights.subject()), rights.at()));
        return "admin/directory/uses";
    }
}
