package dossier.admin.guest;

import dossier.admin.Things;
import dossier.admin.comment.Colleagues;
import dossier.article.Revision;
import dossier.article.Section;
import dossier.comment.Comment;
import dossier.comment.Commenting;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.share.Share;
import dossier.text.Wording;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What guests say beside a draft. Whoever has the link may: it cannot be guessed, so nobody can be made to send it. */
@Controller
@Transactional
class GuestCommentController {

    private final DraftPages pages;
    private final Commenting commenting;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    GuestCommentController(
            DraftPages pages, Commenting commenting, Colleagues colleagues, Journal journal, Clock clock) {
        this.pages = pages;
        this.commenting = commenting;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping(DraftPages.ADDRESS + "/sections/{id}/comments")
    String begin(
            @PathVariable String token,
            @PathVariable long id,
            @Valid @ModelAttribute("said") GuestForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse answer) {
        Optional<Share> open = pages.open(token, answer);
        if (open.isEmpty()) {
            return pages.ended(form.words(), model, answer);
        }
        Share share = open.get();
        Optional<Section> shown = section(share, id);
        if (shown.isEmpty()) {
            return gone(share, token, id, form, model, answer);
        }
        Section section = shown.get();
        @Nullable String why = commenting.isFull(section, share) ? "guest.section.full" : spent(share);
        @Nullable Typed refused = refused("section-" + id, form, problems, why);
        return refused == null
                ? keep(new Comment(section, null, form.words(), form.guest(share), clock.instant()), token)
                : pages.refused(share, token, refused, model, answer);
    }

    @PostMapping(DraftPages.ADDRESS + "/sections/{id}/comments/{commentId}/replies")
    String reply(
            @PathVariable String token,
            @PathVariable long id,
            @PathVariable long commentId,
            @Valid @ModelAttribute("said") GuestForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse answer) {
        Optional<Share> open = pages.open(token, answer);
        if (open.isEmpty()) {
            return pages.ended(form.words(), model, answer);
        }
        Share share = open.get();
        Optional<Section> shown = section(share, id);
        if (shown.isEmpty()) {
            return gone(share, token, id, form, model, answer);
        }
        Comment comment = commenting
                .take(shown.get(), commentId)
                .filter(each -> each.isReadBy(share))
                .orElseThrow(NotFound::new);
        @Nullable String why = comment.isFull() ? "guest.full" : spent(share);
        @Nullable Typed refused = refused("comment-" + comment.first().id(), form, problems, why);
        return refused == null
                ? keep(comment.reply(form.words(), form.guest(share), clock.instant()), token)
                : pages.refused(share, token, refused, model, answer);
    }

    private static Optional<Section> section(Share share, long id) {
        return share.manuscript().revisions().stream()
                .map(Revision::section)
                .filter(section -> section.id() == id)
                .findFirst();
    }

    /** The draft without the section that the guest saw in it; one of another article was never there. */
    private String gone(Share share, String token, long id, GuestForm form, Model model, HttpServletResponse answer) {
        if (Wording.isBlank(form.words()) || share.article().section(id).isEmpty()) {
            throw new NotFound();
        }
        return pages.refused(share, token, Typed.ofNothing(form), model, answer);
    }

    private @Nullable String spent(Share share) {
        return commenting.isSpent(share) ? "guest.spent" : null;
    }

    private static @Nullable Typed refused(String id, GuestForm form, BindingResult problems, @Nullable String why) {
        if (problems.hasErrors()) {
            return Typed.wrong(id, form, problems);
        }
        return why == null ? null : Typed.tooMuch(id, form, why);
    }

    private String keep(Comment said, String token) {
        boolean isNew = said.isNew();
        Comment kept = commenting.keep(said, colleagues.of(said.section().article(), clock.instant()));
        if (isNew && kept.equals(said)) {
            journal.tell(null, Verb.COMMENTED, Things.of(kept.section()), kept.by());
        }
        return "redirect:/drafts/" + token + "#comment-" + kept.id();
    }
}
