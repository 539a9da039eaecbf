package dossier.admin.picture;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.Things;
import dossier.admin.Whole;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Gallery;
import dossier.mention.Rehanging;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import java.time.Clock;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts pictures into the bin, and takes them out. Where one hangs, another is hung before, or it is taken down. */
@Controller
@Transactional
@RequestMapping("/admin/pictures/{id}/bin")
class PictureBinController {

    private static final Limit FEW = Limit.of(12);

    private final Pictures pictures;
    private final Gallery gallery;
    private final Rehanging rehanging;
    private final PictureDesk desk;
    private final Clock clock;
    private final Journal journal;

    PictureBinController(
            Pictures pictures, Gallery gallery, Rehanging rehanging, PictureDesk desk, Clock clock, Journal journal) {
        this.pictures = pictures;
        this.gallery = gallery;
        this.rehanging = rehanging;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    @GetMapping
    String edit(@PathVariable long id, @RequestParam(defaultValue = "") String with, Account editor, Model model) {
        Picture picture = desk.take(id, editor);
        PictureSearch search = new PictureSearch(with, "all");
        model.addAttribute("line", gallery.line(picture));
        model.addAttribute("with", search.q());
        model.addAttribute("others", pictures.suggest(search.pattern(), id, FEW));
        return "admin/picture/bin";
    }

    @PostMapping
    String create(@PathVariable long id, Account editor) {
        Picture picture = desk.take(id, editor);
        rehanging.takeDown(picture, Policy.reach(editor, clock.instant()));
        bin(picture, Verb.BINNED, editor);
        return "redirect:/admin/pictures?show=bin";
    }

    /** Hangs another in its place before. */
    @PostMapping("/replacement")
    String replace(@PathVariable long id, @RequestParam(defaultValue = "") String into, Account editor) {
        Picture picture = desk.take(id, editor);
        Optional<Picture> instead =
                pictures.findById((long) Whole.of(into)).filter(other -> !other.isBinned() && other.id() != id);
        if (instead.isEmpty()) {
            return "redirect:/admin/pictures/" + id + "/bin";
        }
        rehanging.hang(picture, instead.get(), Policy.reach(editor, clock.instant()));
        bin(picture, Verb.REPLACED, editor);
        return "redirect:/admin/pictures?show=bin";
    }

    private void bin(Picture picture, Verb verb, Account editor) {
        if (!picture.isBinned()) {
            picture.bin(editor, clock.instant());
            journal.tell(editor, verb, Things.of(picture));
        }
    }

    @PostMapping("/end")
    String destroy(@PathVariable long id, Account editor) {
        Picture picture = desk.take(id, editor);
        if (picture.isBinned()) {
            picture.takeOutOfBin();
            journal.tell(editor, Verb.UNBINNED, Things.of(picture));
        }
        return "redirect:/admin/pictures/" + id;
    }
}
