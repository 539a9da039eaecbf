package dossier.site;

import dossier.article.Topic;
import dossier.article.Topics;
import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.mention.Filed;
import dossier.mention.Mentions;
import dossier.text.Slug;
import dossier.web.NotFound;
import dossier.web.PageNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AtOneMoment
class SubjectIndexController {

    private static final int ON_A_PAGE = 100;

    private final Subjects subjects;
    private final Mentions mentions;
    private final Topics topics;
    private final Heads heads;
    private final Clock clock;

    SubjectIndexController(Subjects subjects, Mentions mentions, Topics topics, Heads heads, Clock clock) {
        this.subjects = subjects;
        this.mentions = mentions;
        this.topics = topics;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/{shelf:people|organisations|products}")
    String index(
            @PathVariable String shelf,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Kind kind = Kind.on(shelf).orElseThrow(NotFound::new);
        PageNumber number = PageNumber.parse(page);
        SubjectsPage found = topic.isEmpty() ? all(kind, letter, number) : filed(kind, find(topic), letter, number);
        model.addAttribute("head", head(found, number));
        model.addAttribute("page", found);
        return "site/subjects";
    }

    private Topic find(String slug) {
        return Slug.parse(slug).flatMap(topics::findByAnySlug).orElseThrow(NotFound::new);
    }

    private SubjectsPage all(Kind kind, String letter, PageNumber number) {
        Instant now = clock.instant();
        List<String> letters = subjects.initialsOf(kind, now);
        demand(letter, letters);
        Pageable page = number.of(ON_A_PAGE);
        Page<Subject> found =
                letter.isEmpty() ? subjects.shown(kind, now, page) : subjects.shownUnder(letter, kind, now, page);
        return new SubjectsPage(kind, topicsOf(kind), null, letters, letter, number.in(found));
    }

    private SubjectsPage filed(Kind kind, Topic topic, String letter, PageNumber number) {
        Instant now = clock.instant();
        List<Filed> all = mentions.filed(kind, topic, now);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        List<String> letters =
                all.stream().map(Filed::initial).distinct().sorted().toList();
        demand(letter, letters);
        List<Long> under = all.stream()
                .filter(each -> letter.isEmpty() || each.initial().equals(letter))
                .map(Filed::subjectId)
                .toList();
        return new SubjectsPage(
                kind, topicsOf(kind), topic, letters, letter, number.in(page(under, number.of(ON_A_PAGE))));
    }

    private Page<Subject> page(List<Long> ids, Pageable page) {
        List<Long> wanted =
                ids.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        List<Subject> found = new ArrayList<>(subjects.whole(wanted));
        found.sort(Comparator.comparingInt(subject -> wanted.indexOf(subject.id())));
        return new PageImpl<>(found, page, ids.size());
    }

    private List<Topic> topicsOf(Kind kind) {
        return mentions.topicsNaming(kind, clock.instant());
    }

    private static void demand(String letter, List<String> letters) {
        if (!letter.isEmpty() && !letters.contains(letter)) {
            throw new NotFound();
        }
    }

    private Head head(SubjectsPage page, PageNumber number) {
        String shelf = page.kind().shelf();
        String address = number.addressIn(page.address());
        return page.topic() == null
                ? heads.of(shelf, address)
                : heads.of(shelf + ".filed", address, page.topic().name());
    }
}
