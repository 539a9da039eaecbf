package dossier.admin.section;

import dossier.admin.Rights;
import dossier.admin.article.Workbench;
import dossier.admin.article.Workbenches;
import dossier.article.Joining;
import dossier.article.Revision;
import dossier.history.Saved;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what became of a text that was sent: on to the section, or to the choice between two texts. Within a transaction. */
@Component
class SavedPages {

    private final Workbenches workbenches;

    SavedPages(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    String page(Saved<Revision, Joining> saved, boolean goesOn, Rights rights, Model model, RedirectAttributes next) {
        long id = saved.state().section().id();
        Workbench bench = workbenches.of(rights, id);
        if (saved.isClashing()) {
            model.addAttribute("page", Clash.of(bench, saved));
            return "admin/section/clash";
        }
        next.addFlashAttribute("outcome", saved.outcome().name());
        next.addFlashAttribute("typed", saved.typed().number());
        long open = goesOn ? bench.next().map(line -> line.id()).orElse(id) : id;
        return "redirect:" + bench.address() + "/sections/" + open;
    }
}
