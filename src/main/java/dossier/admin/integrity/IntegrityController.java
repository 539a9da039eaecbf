package dossier.admin.integrity;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.integrity.Integrity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the last check has found, and another one. */
@Controller
class IntegrityController {

    private final Integrity integrity;

    IntegrityController(Integrity integrity) {
        this.integrity = integrity;
    }

    @GetMapping("/admin/integrity")
    String show(Account editor, Model model) {
        Policy.administrator(editor);
        model.addAttribute("finding", integrity.last().orElse(null));
        return "admin/integrity";
    }

    @PostMapping("/admin/integrity")
    String create(Account editor) {
        Policy.administrator(editor);
        integrity.check();
        return "redirect:/admin/integrity";
    }
}
