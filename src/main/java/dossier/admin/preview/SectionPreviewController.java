package dossier.admin.preview;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Sayable;
import dossier.article.Section;
import dossier.reading.TextPages;
import dossier.text.Wording;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A text as readers would see it, while it is typed and before it is saved. */
@Controller
@Transactional(readOnly = true)
class SectionPreviewController {

    private final Desk desk;
    private final TextPages pages;
    private final Clock clock;

    SectionPreviewController(Desk desk, TextPages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /** What stands in the field of a section's text. */
    record TextForm(@Sayable(longest = Wording.LONGEST_TEXT) String text) {

        TextForm {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    @PostMapping("/admin/articles/{id}/sections/{sectionId}/preview")
    ResponseEntity<String> create(
            @PathVariable long id,
            @PathVariable long sectionId,
            @Valid TextForm form,
            BindingResult problems,
            Account editor) {
        Section section = desk.section(id, sectionId, editor);
        return problems.hasErrors()
                ? ResponseEntity.unprocessableContent().build()
                : ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(html(section, form.text()));
    }

    private String html(Section section, String text) {
        return pages.html(Wording.inOneForm(text), section.anchor().value(), clock.instant())
                .html();
    }
}
