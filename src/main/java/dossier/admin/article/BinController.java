package dossier.admin.article;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts articles into the bin, and takes them out. */
@Controller
@Transactional
class BinController {

    private final Desk desk;
    private final Clock clock;

    BinController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/admin/articles/{id}/bin")
    String create(@PathVariable long id, Account editor) {
        desk.take(id, editor, Rights::canBin).bin(editor, clock.instant());
        return "redirect:/admin/articles?show=bin";
    }

    @PostMapping("/admin/articles/{id}/bin/end")
    String destroy(@PathVariable long id, Account editor) {
        desk.take(id, editor, Rights::canTakeOutOfBin).takeOutOfBin();
        return "redirect:/admin/articles/" + id;
    }
}
