package dossier.admin.preview;

import dossier.account.Account;
import dossier.account.Token;
import dossier.admin.Access;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.share.Share;
import dossier.share.Shares;
import dossier.web.BaseUrl;
import dossier.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links by which others read an article before readers do. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{id}/shares")
class ShareController {

    private final Shares shares;
    private final Desk desk;
    private final BaseUrl base;
    private final Journal journal;
    private final Clock clock;

    ShareController(Shares shares, Desk desk, BaseUrl base, Journal journal, Clock clock) {
        this.journal = journal;
        this.shares = shares;
        this.desk = desk;
        this.base = base;
        this.clock = clock;
    }

    /** A link as one line of a list. */
    record Line(long id, String whom, boolean followsTheDraft, String editor, Instant expiresAt, Access access) {

        static Line of(Share share, Instant at) {
            return new Line(
                    share.id(),
                    share.whom(),
                    share.followsTheDraft(),
                    share.madeBy().name(),
                    share.expiresAt(),
                    Access.by(share, at));
        }
    }

    @GetMapping
    String index(@PathVariable long id, Account editor, Model model) {
        model.addAttribute("form", ShareForm.empty());
        return page(desk.look(id, editor), model);
    }

    @PostMapping
    String create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ShareForm form,
            BindingResult problems,
            Account editor,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        Rights rights = desk.look(id, editor, Rights::canShare);
        if (problems.hasErrors()) {
            answer.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(rights, model);
        }
        Token token = Token.random();
        shares.save(form.share(token, rights.article(), editor, clock.instant()));
        journal.tell(
                editor, Verb.SHARED, Things.of(rights.article()), form.whom().strip());
        next.addFlashAttribute("link", base.of("/drafts/" + token.value()));
        return "redirect:/admin/articles/" + id + "/shares";
    }

    @PostMapping("/{shareId}/end")
    String destroy(@PathVariable long id, @PathVariable long shareId, Account editor) {
        Rights rights = desk.look(id, editor, Rights::canShare);
        Share share = shares.find(id, shareId).orElseThrow(NotFound::new);
        if (Access.by(share, rights.at()).canBeEnded()) {
            share.end(editor, rights.at());
            journal.tell(editor, Verb.ENDED_SHARE, Things.of(rights.article()), share.whom());
        }
        return "redirect:/admin/articles/" + id + "/shares";
    }

    private String page(Rights rights, Model model) {
        List<Line> lines = shares.of(rights.article().id()).stream()
                .map(share -> Line.of(share, rights.at()))
                .toList();
        model.addAttribute("article", rights.article());
        model.addAttribute("heading", rights.article().header().title());
        model.addAttribute("canShare", rights.canShare());
        model.addAttribute("shares", lines);
        model.addAttribute("days", ShareForm.DAYS);
        model.addAttribute("shows", ShareForm.SHOWS);
        return "admin/preview/shares";
    }
}
