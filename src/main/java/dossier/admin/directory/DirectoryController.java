package dossier.admin.directory;

import dossier.directory.Kind;
import dossier.mention.Directory;
import dossier.mention.MostNamed;
import dossier.web.PageNumber;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of everybody and everything, or of one kind. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final MostNamed mostNamed;

    DirectoryController(Directory directory, MostNamed mostNamed) {
        this.directory = directory;
        this.mostNamed = mostNamed;
    }

    @GetMapping("/admin/{shelf:directory|people|organisations|products}")
    String index(
            @PathVariable String shelf,
            DirectorySearch search,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Optional<Kind> kind = Kind.on(shelf);
        PageNumber number = PageNumber.parse(page);
        model.addAttribute("shelf", shelf);
        model.addAttribute("kind", kind.map(Kind::word).orElse(""));
        model.addAttribute("search", search);
        model.addAttribute("subjects", number.in(search.in(directory, mostNamed, kind.orElse(null), number)));
        return "admin/directory/directory";
    }
}
