package dossier.admin.directory;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.SubjectRights;
import dossier.mention.Use;
import dossier.mention.Uses;
import dossier.web.PageNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a subject is named, sentence by sentence. */
@Controller
class UseController {

    private static final List<String> SHOWS = List.of("live", "draft", "scheduled", "history");
    private static final int ON_A_PAGE = 50;

    private final Uses uses;
    private final SubjectDesk desk;

    UseController(Uses uses, SubjectDesk desk) {
        this.uses = uses;
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
        String shown = SHOWS.contains(show) ? show : "live";
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute("shows", SHOWS);
        model.addAttribute("show", shown);
        model.addAttribute("uses", number.in(uses(shown, rights, number.of(ON_A_PAGE))));
        return "admin/directory/uses";
    }

    private Page<Use> uses(String show, SubjectRights rights, Pageable page) {
        @Nullable Account mine = rights.editor().role() == Role.WRITER ? rights.editor() : null;
        Instant at = rights.at();
        return switch (show) {
            case "draft" -> uses.draft(rights.subject(), mine, at, page);
            case "scheduled" -> uses.scheduled(rights.subject(), mine, at, page);
            case "history" -> uses.history(rights.subject(), mine, at, page);
            default -> uses.live(rights.subject(), mine, at, page);
        };
    }
}
