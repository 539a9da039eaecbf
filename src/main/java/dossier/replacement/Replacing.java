package dossier.replacement;

import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.article.Header;
import dossier.article.HeaderName;
import dossier.article.HeaderNames;
import dossier.article.Joining;
import dossier.article.MastheadJoining;
import dossier.article.Revision;
import dossier.article.RevisionName;
import dossier.article.RevisionNames;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.mention.Reach;
import dossier.text.Range;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts other words in the place of some in many texts at once, takes that back in full, and does it again: each time in ordinary
 * saves, that stand in the histories by themselves. Editions are left alone. Sections are taken before articles, and either in
 * one order, so that nobody waits for each other in a circle.
 */
@Component
public class Replacing {

    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final Duration SAME_CLICK = Duration.ofSeconds(5);

    private final Saying saying;
    private final Replacements replacements;
    private final Articles articles;
    private final Sections sections;
    private final RevisionNames revisionNames;
    private final HeaderNames headerNames;
    private final Clock clock;

    Replacing(
            Saying saying,
            Replacements replacements,
            Articles articles,
            Sections sections,
            RevisionNames revisionNames,
            HeaderNames headerNames,
            Clock clock) {
        this.saying = saying;
        this.replacements = replacements;
        this.articles = articles;
        this.sections = sections;
        this.revisionNames = revisionNames;
        this.headerNames = headerNames;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param replacement empty where nothing could be done
     * @param left how many parts were saved meanwhile, and stay as they are
     */
    public record Deed(Optional<Replacement> replacement, int left) {}

    /**
     * Puts them in these places, as far as these are within reach and nothing was saved there since they were found.
     *
     * @param name what the states that come of it are called
     */
    @Transactional
    public Deed replace(Sought sought, Collection<Spot.Place> places, String name, Reach reach) {
        Instant now = clock.instant();
        Map<Long, List<Spot.Place>> inSections = byId(places, Spot::isSection);
        Map<Long, List<Spot.Place>> overArticles = byId(places, spot -> !spot.isSection());
        Replacement replacement = new Replacement(sought, reach.editor(), now);
        List<Part> parts = new ArrayList<>();
        takeSections(inSections.keySet()).stream()
                .filter(section -> !section.isRemoved())
                .map(Part::of)
                .forEach(parts::add);
        overArticles.keySet().forEach(id -> articles.take(id).map(Part::over).ifPresent(parts::add));
        parts.stream()
                .filter(part -> reach.articles().test(part.article()))
                .forEach(part -> replace(sought, places, part, replacement, now));
        return deed(replacement, name, inSections.size() + overArticles.size());
    }

    private static Map<Long, List<Spot.Place>> byId(Collection<Spot.Place> places, Predicate<Spot> which) {
        return places.stream()
                .filter(place -> which.test(place.spot()))
                .collect(Collectors.groupingBy(place -> place.spot().id(), TreeMap::new, Collectors.toList()));
    }

    private List<Section> takeSections(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : saying.take(ids);
    }

    private void replace(
            Sought sought, Collection<Spot.Place> wanted, Part part, Replacement replacement, Instant now) {
        Map<Line, List<Range>> places = part.possible(sought, wanted);
        int count = places.values().stream().mapToInt(List::size).sum();
        if (count == 0) {
            return;
        }
        Part replaced = part.with(sought.instead(), places);
        if (part.section() == null) {
            Header before = part.article().header();
            Header after = part.article().revise(replaced.masthead(), replacement.madeBy(), now);
            replacement.add(new ReplacedPart(replacement, part.article(), before, after, count));
        } else {
            Revision before = part.section().current();
            Revision after = part.section().revise(replaced.wording(), replacement.madeBy(), now);
            replacement.add(new ReplacedPart(replacement, before, after, count));
        }
    }

    private Deed deed(Replacement replacement, String name, int wanted) {
        List<ReplacedPart> parts = replacement.parts();
        if (parts.isEmpty()) {
            return new Deed(Optional.empty(), wanted);
        }
        keep(parts, name, replacement.madeBy(), replacement.madeAt());
        return new Deed(Optional.of(replacements.save(replacement)), wanted - parts.size());
    }

    /** Those that were made with these words by the same click: a button was pressed twice. */
    public Optional<Replacement> madeJustNow(Sought sought, Account editor) {
        Instant since = clock.instant().minus(SAME_CLICK);
        return replacements.madeSince(since, editor, sought.words(), sought.instead()).stream()
                .findFirst();
    }

    /**
     * What became of the parts that were to be turned.
     *
     * @param turned those that were
     * @param left those that stay as they are
     */
    public record Turn(List<ReplacedPart> turned, List<ReplacedPart> left) {}

    /**
     * Takes back what holds of it. What was changed since is joined word by word; where that clashes, it stays as it is, and
     * still holds.
     */
    @Transactional
    public Turn undo(long id, String name, Reach reach) {
        return turn(id, ReplacedPart::holds, name, reach);
    }

    /** Does again what was taken back of it, by the same rules. */
    @Transactional
    public Turn redo(long id, String name, Reach reach) {
        return turn(id, part -> !part.holds(), name, reach);
    }

    private Turn turn(long id, Predicate<ReplacedPart> which, String name, Reach reach) {
        Instant now = clock.instant();
        Replacement replacement = replacements.take(id).orElseThrow();
        List<ReplacedPart> wanted = replacement.parts().stream().filter(which).toList();
        take(wanted);
        List<ReplacedPart> turned = wanted.stream()
                .filter(part -> reach.articles().test(part.article()))
                .filter(part -> part.section() == null
                        ? turnHeader(part, reach.editor(), now)
                        : turn(part, part.section(), reach.editor(), now))
                .toList();
        keep(turned, name, reach.editor(), now);
        turned.forEach(ReplacedPart::turn);
        if (!turned.isEmpty()) {
            replacement.turn(reach.editor(), now);
        }
        return new Turn(
                turned, wanted.stream().filter(part -> !turned.contains(part)).toList());
    }

    private void take(List<ReplacedPart> parts) {
        TreeSet<Long> sectionIds = new TreeSet<>();
        TreeSet<Long> articleIds = new TreeSet<>();
        parts.forEach(part -> {
            if (part.section() == null) {
                articleIds.add(part.article().id());
            } else {
                sectionIds.add(part.section().id());
            }
        });
        takeSections(sectionIds);
        articleIds.forEach(articles::take);
    }

    private static boolean turn(ReplacedPart part, Section section, Account editor, Instant now) {
        Joining joining = Joining.of(
                part.revisionFrom().wording(),
                part.revisionTo().wording(),
                section.current().wording());
        if (joining.isClean()) {
            section.revise(joining.said(), editor, now);
        }
        return joining.isClean();
    }

    private static boolean turnHeader(ReplacedPart part, Account editor, Instant now) {
        Article article = part.article();
        MastheadJoining joining = MastheadJoining.of(
                part.headerFrom().masthead(),
                part.headerTo().masthead(),
                article.header().masthead());
        if (joining.isClean()) {
            article.revise(joining.said(), editor, now);
        }
        return joining.isClean();
    }

    /** What came of it is kept under its name, and everybody is told; what said so already has no new state. */
    private void keep(List<ReplacedPart> parts, String name, Account editor, Instant now) {
        parts.forEach(part -> {
            if (part.section() == null) {
                articles.save(part.article());
            } else {
                sections.save(part.section());
            }
        });
        sections.flush();
        parts.forEach(part -> {
            if (part.section() == null) {
                call(part.article().header(), name, editor, now);
            } else {
                call(part.section().current(), name, editor, now);
            }
        });
        parts.stream()
                .map(part -> part.article().id())
                .distinct()
                .sorted()
                .forEach(id -> articles.touch(id, now, now.minus(MOMENT)));
    }

    private void call(Revision revision, String name, Account editor, Instant now) {
        if (revision.savedAt().equals(now)) {
            revisionNames.save(new RevisionName(revision, name, editor, now));
        }
    }

    private void call(Header header, String name, Account editor, Instant now) {
        if (header.savedAt().equals(now)) {
            headerNames.save(new HeaderName(header, name, editor, now));
        }
    }
}
