package dossier.admin.article;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.mention.CrossReferences;
import dossier.mention.ProfileLinks;
import dossier.mention.ProfileUse;
import dossier.mention.Use;
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

/** Where other articles link to one, sentence by sentence. */
@Controller
class ArticleUseController {

    private static final List<String> SHOWS = List.of("live", "draft", "scheduled", "history");
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
        String shown = SHOWS.contains(show) ? show : "live";
        model.addAttribute("bench", workbenches.of(rights, 0));
        model.addAttribute("shows", SHOWS);
        model.addAttribute("show", shown);
        model.addAttribute("uses", number.in(uses(shown, rights, number.of(ON_A_PAGE))));
        model.addAttribute("profiles", profiles(shown, rights));
        return "admin/article/uses";
    }

    /** What a profile says, readers see as soon as they find its subject; what it said before is not kept here. */
    private List<ProfileUse> profiles(String show, Rights rights) {
        boolean isLive = show.equals("live");
        return isLive || show.equals("draft")
                ? profiles.to(rights.article()).stream()
                        .filter(use -> use.subject().isShown(rights.at()) == isLive)
                        .toList()
                : List.of();
    }

    private Page<Use> uses(String show, Rights rights, Pageable page) {
        @Nullable Account mine = rights.editor().role() == Role.WRITER ? rights.editor() : null;
        Instant at = rights.at();
        return switch (show) {
            case "draft" -> references.draft(rights.article(), mine, at, page);
            case "scheduled" -> references.scheduled(rights.article(), mine, at, page);
            case "history" -> references.history(rights.article(), mine, at, page);
            default -> references.live(rights.article(), mine, at, page);
        };
    }
}
