package dossier.admin.comment;

import dossier.admin.Rights;
import dossier.admin.article.Workbenches;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.web.PageNumber;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows all that was said beside a section, and what became of something that was said. Within a transaction. */
@Component
class CommentPages {

    private final Workbenches workbenches;
    private final CommentsParts parts;

    CommentPages(Workbenches workbenches, CommentsParts parts) {
        this.workbenches = workbenches;
        this.parts = parts;
    }

    String page(Rights rights, Section section, PageNumber number, Model model) {
        return page(rights, section, number, Typed.NOTHING, model);
    }

    /** The same, with what was typed and why it cannot be kept. */
    String refused(Rights rights, Section section, Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(rights, section, new PageNumber(1), typed, model);
    }

    /** On to the section, with what was said just now. */
    static String said(Comment comment, RedirectAttributes next) {
        next.addFlashAttribute("commented", comment.id());
        return section(comment.section()) + "#comment-" + comment.id();
    }

    /** On to the section, with what was done just now. */
    static String done(Section section, String what, RedirectAttributes next) {
        next.addFlashAttribute("commented", 0L);
        next.addFlashAttribute("commentsDone", what);
        return section(section) + "#_comments";
    }

    private static String section(Section section) {
        return "redirect:/admin/articles/" + section.article().id() + "/sections/" + section.id();
    }

    private String page(Rights rights, Section section, PageNumber number, Typed typed, Model model) {
        model.addAttribute("bench", workbenches.of(rights, section.id()));
        model.addAttribute("section", section);
        model.addAttribute("number", number);
        model.addAttribute("part", parts.of(rights, section, number, typed));
        return "admin/comment/comments";
    }
}
