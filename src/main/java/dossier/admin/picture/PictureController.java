package dossier.admin.picture;

import dossier.account.Account;
import dossier.admin.Things;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Gallery;
import dossier.picture.Picture;
import dossier.web.PageNumber;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All pictures, and each with the words that go with it and the places that it stands in. */
@Controller("editorsPictures")
@RequestMapping("/admin/pictures")
class PictureController {

    private final Gallery gallery;
    private final PicturePages pages;
    private final PictureDesk desk;
    private final Journal journal;

    PictureController(Gallery gallery, PicturePages pages, PictureDesk desk, Journal journal) {
        this.gallery = gallery;
        this.pages = pages;
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(PictureSearch search, @RequestParam(defaultValue = "1") String page, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("shows", PictureSearch.SHOWS);
        model.addAttribute("lines", search.in(gallery, PageNumber.parse(page)));
        return "admin/picture/pictures";
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    String edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "live") String show,
            @RequestParam(defaultValue = "1") String page,
            Account editor,
            Model model) {
        Picture picture = desk.look(id);
        model.addAttribute("form", PictureForm.of(picture));
        return pages.page(picture, show, PageNumber.parse(page), editor, model);
    }

    @PostMapping("/{id}")
    @Transactional
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PictureForm form,
            BindingResult problems,
            Account editor,
            Model model) {
        Picture picture = desk.take(id, editor);
        if (!problems.hasErrors() && form.isOvertaken(picture)) {
            problems.rejectValue("base", "admin.picture.overtaken");
        }
        if (problems.hasErrors()) {
            return pages.page(picture, "live", new PageNumber(1), editor, model);
        }
        form.describe(picture);
        journal.tell(editor, Verb.REVISED, Things.of(picture));
        return "redirect:/admin/pictures/" + id;
    }
}
