package dossier.admin.section;

import dossier.account.Account;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.Things;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.directory.Subject;
import dossier.history.Saved;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Suggested;
import dossier.mention.Suggesting;
import dossier.text.Wording;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes mentions of names that stand unlinked in a section, or has them suggested there no more. */
@Controller
@Transactional
@RequestMapping("/admin/articles/{articleId}/sections/{id}/mentions")
class MentionController {

    private final Suggesting suggesting;
    private final Saving saving;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    MentionController(Suggesting suggesting, Saving saving, Desk desk, Clock clock, Journal journal) {
        this.suggesting = suggesting;
        this.saving = saving;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** Links these words to a subject that they may mean; without words, all that can mean only one. */
    @PostMapping
    String create(
            @PathVariable long articleId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long subject,
            Account editor,
            RedirectAttributes next) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        List<Suggested> wanted = words.isEmpty()
                ? suggesting.in(section).stream()
                        .filter(suggested -> !suggested.isAmbiguous())
                        .toList()
                : suggesting.in(section).stream()
                        .filter(suggested -> suggested.words().equals(words))
                        .flatMap(suggested -> suggested.as(subject).stream())
                        .toList();
        Wording linked = new Wording(section.current().heading(), suggesting.linked(section, wanted));
        boolean isLinked = saving.save(articleId, id, linked, section.current().number(), editor)
                .filter(Saved::isNew)
                .isPresent();
        if (isLinked) {
            journal.tell(editor, Verb.LINKED, Things.of(section), names(wanted));
        }
        next.addFlashAttribute(
                "linked", wanted.stream().mapToInt(Suggested::count).sum());
        return page(articleId, id);
    }

    private static String names(List<Suggested> linked) {
        return linked.stream().map(Suggested::words).distinct().limit(20).collect(Collectors.joining(", "));
    }

    @PostMapping("/declined")
    String destroy(
            @PathVariable long articleId, @PathVariable long id, @RequestParam List<Long> subject, Account editor) {
        desk.look(articleId, editor, Rights::canWrite);
        Section section = desk.section(articleId, id, editor);
        suggesting.in(section).stream()
                .flatMap(suggested -> suggested.meant().stream())
                .filter(each -> subject.contains(each.id()))
                .distinct()
                .forEach(each -> decline(each, section, editor));
        return page(articleId, id);
    }

    private void decline(Subject subject, Section section, Account editor) {
        suggesting.decline(subject, section, editor, clock.instant());
        journal.tell(editor, Verb.DECLINED, Things.of(section), subject.name());
    }

    private static String page(long articleId, long id) {
        return "redirect:/admin/articles/" + articleId + "/sections/" + id + "#_suggestions_title";
    }
}
