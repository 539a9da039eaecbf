package dossier.admin.directory;

import dossier.account.Account;
import dossier.account.Role;
import dossier.admin.Desk;
import dossier.admin.Rights;
import dossier.admin.SubjectRights;
import dossier.admin.Things;
import dossier.article.Saving;
import dossier.article.Section;
import dossier.directory.Subject;
import dossier.journal.Journal;
import dossier.journal.Verb;
import dossier.mention.Suggested;
import dossier.mention.Suggesting;
import dossier.mention.Unlinked;
import dossier.text.Passage;
import dossier.text.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one subject is named and not linked, across all articles that its editor may write in. */
@Controller
@RequestMapping("/admin/{shelf:people|organisations|products}/{id}/suggestions")
class SuggestionsController {

    private static final Limit MOST = Limit.of(200);

    /** Of each section so many sentences are shown. */
    private static final int MOST_PASSAGES = 3;

    /** After so many characters no further section is looked through at once. */
    private static final int MOST_READ = 2_000_000;

    private final Unlinked unlinked;
    private final Suggesting suggesting;
    private final Saving saving;
    private final SubjectDesk subjects;
    private final Desk desk;
    private final Clock clock;
    private final Journal journal;

    SuggestionsController(
            Unlinked unlinked,
            Suggesting suggesting,
            Saving saving,
            SubjectDesk subjects,
            Desk desk,
            Clock clock,
            Journal journal) {
        this.unlinked = unlinked;
        this.suggesting = suggesting;
        this.saving = saving;
        this.subjects = subjects;
        this.desk = desk;
        this.clock = clock;
        this.journal = journal;
    }

    /** A section, and how it names the subject without linking to it. */
    record Place(Section section, List<Suggested> suggested, List<Passage> passages) {

        /** How often it does so beside the sentences shown. */
        public int more() {
            return suggested.stream().mapToInt(Suggested::count).sum() - passages.size();
        }

        public String address() {
            return "/admin/articles/" + section.article().id() + "/sections/" + section.id();
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    String index(@PathVariable String shelf, @PathVariable long id, Account editor, Model model) {
        SubjectRights rights = subjects.look(shelf, id, editor);
        model.addAttribute("file", SubjectFile.of(rights));
        model.addAttribute("places", places(rights.subject(), editor));
        return "admin/directory/suggestions";
    }

    /** Links the subject in one section, or without one in all. */
    @PostMapping
    @Transactional
    String create(
            @PathVariable String shelf,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long section,
            Account editor,
            RedirectAttributes next) {
        Subject subject = subjects.look(shelf, id, editor).subject();
        List<Place> wanted = places(subject, editor).stream()
                .filter(place -> section == 0 || place.section().id() == section)
                .toList();
        long linked =
                wanted.stream().filter(place -> link(subject, place, editor)).count();
        if (linked > 0) {
            String where = linked == 1 ? "in one section" : "in " + linked + " sections";
            journal.tell(editor, Verb.LINKED_TO, Things.of(subject), where);
        }
        next.addFlashAttribute("linked", linked);
        return page(shelf, id);
    }

    @PostMapping("/declined")
    @Transactional
    String destroy(@PathVariable String shelf, @PathVariable long id, @RequestParam long section, Account editor) {
        Subject subject = subjects.look(shelf, id, editor).subject();
        places(subject, editor).stream()
                .map(Place::section)
                .filter(each -> each.id() == section)
                .forEach(each -> decline(subject, each, editor));
        return page(shelf, id);
    }

    private void decline(Subject subject, Section section, Account editor) {
        suggesting.decline(subject, section, editor, clock.instant());
        journal.tell(editor, Verb.DECLINED, Things.of(section), subject.name());
    }

    /** What a page shows, which is not always all: the rest follows once that is linked or declined. */
    private List<Place> places(Subject subject, Account editor) {
        @Nullable Account mine = editor.role() == Role.WRITER ? editor : null;
        List<Place> places = new ArrayList<>();
        int left = MOST_READ;
        for (Section section : unlinked.withAnyNameOf(subject, mine, MOST)) {
            if (left > 0) {
                left -= section.current().text().length();
                place(subject, section).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> place(Subject subject, Section section) {
        List<Suggested> suggested = suggesting.of(subject, section);
        return suggested.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(section, suggested, suggesting.passages(section, suggested, MOST_PASSAGES)));
    }

    /** Whether that could be done: a name that cannot be linked without changing how the rest reads stays as it is. */
    private boolean link(Subject subject, Place place, Account editor) {
        Section section = place.section();
        desk.look(section.article().id(), editor, Rights::canWrite);
        List<Suggested> wanted = place.suggested().stream()
                .flatMap(suggested -> suggested.as(subject.id()).stream())
                .toList();
        String text = suggesting.linked(section, wanted);
        boolean isLinked = !text.equals(section.current().text());
        Wording wording = new Wording(section.current().heading(), text);
        saving.save(
                section.article().id(), section.id(), wording, section.current().number(), editor);
        return isLinked;
    }

    private static String page(String shelf, long id) {
        return "redirect:/admin/" + shelf + "/" + id + "/suggestions";
    }
}
