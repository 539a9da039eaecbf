package dossier.admin.guest;

import dossier.share.Share;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article before readers see it. The link alone lets in. */
@Controller
class DraftController {

    private final DraftPages pages;

    DraftController(DraftPages pages) {
        this.pages = pages;
    }

    @GetMapping(DraftPages.ADDRESS)
    @Transactional(readOnly = true)
    String show(@PathVariable String token, Model model, HttpServletResponse answer) {
        Optional<Share> share = pages.open(token, answer);
        return share.isEmpty() ? pages.ended(answer) : pages.page(share.get(), token, Typed.NOTHING, model);
    }
}
