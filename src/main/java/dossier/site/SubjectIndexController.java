package dossier.site;

import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class SubjectIndexController {

    private static final int ON_A_PAGE = 100;

    private final Subjects subjects;
    private final Heads heads;

    SubjectIndexController(Subjects subjects, Heads heads) {
        this.subjects = subjects;
        this.heads = heads;
    }

    @GetMapping("/{shelf:people|organisations|products}")
    String index(
            @PathVariable String shelf,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Kind kind = Kind.on(shelf).orElseThrow(NotFound::new);
        PageNumber number = PageNumber.parse(page);
        List<String> letters = subjects.initialsOf(kind);
        Page<Subject> found = number.in(find(kind, letter, letters, number.of(ON_A_PAGE)));
        model.addAttribute("head", heads.of(shelf, number.addressIn("/" + shelf + query(letter))));
        model.addAttribute("page", new SubjectsPage(kind, letters, letter, found));
        return "site/subjects";
    }

    private static String query(String letter) {
        return letter.isEmpty() ? "" : "?letter=" + URLEncoder.encode(letter, StandardCharsets.UTF_8);
    }

    private Page<Subject> find(Kind kind, String letter, List<String> letters, Pageable page) {
        if (!letter.isEmpty() && !letters.contains(letter)) {
            throw new NotFound();
        }
        return letter.isEmpty() ? subjects.of(kind, page) : subjects.under(letter, kind, page);
    }
}
