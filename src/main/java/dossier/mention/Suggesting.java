package dossier.mention;

import dossier.account.Account;
import dossier.article.Section;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.text.Links;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds in a section who is named and not linked, and links them. */
@Component
public class Suggesting {

    private static final String HERE = "/_here";

    /** So many names of one section are suggested at once; those after them once these are linked or declined. */
    private static final int MOST_NAMES = 500;

    /** Longer texts are not looked through: it takes seconds, and nobody goes through so many names. */
    private static final int LONGEST_TEXT = 100_000;

    private final NameIndex index;
    private final Subjects subjects;
    private final DeclinedSuggestions declined;
    private final Mentions mentions;

    Suggesting(NameIndex index, Subjects subjects, DeclinedSuggestions declined, Mentions mentions) {
        this.index = index;
        this.subjects = subjects;
        this.declined = declined;
        this.mentions = mentions;
    }

    /** Whom a section names without linking to them, by the place where they are named first. */
    public List<Suggested> in(Section section) {
        return in(section, subjectId -> true);
    }

    /** The same, of one subject. */
    public List<Suggested> of(Subject subject, Section section) {
        return in(section, subjectId -> subjectId == subject.id());
    }

    /** The names in a section of whom it nowhere links to, each once as it is written. */
    public List<String> leftUnlinkedIn(Section section) {
        Set<Long> linked =
                mentions.namedBy(section.current()).stream().map(Subject::id).collect(Collectors.toSet());
        linked.addAll(declined.in(section.id()));
        return find(section).stream()
                .filter(sighting -> sighting.subjectIds().stream().noneMatch(linked::contains))
                .map(Sighting::words)
                .distinct()
                .toList();
    }

    /** What seems to be a name in it, and is nobody's yet. */
    public List<UnknownName> unknownIn(Section section) {
        return isLookedThrough(section) ? UnknownNames.in(section.current().text(), find(section)) : List.of();
    }

    /** What a section would say if these were linked, each to the first whom it may mean. */
    public String linked(Section section, Collection<Suggested> wanted) {
        Map<Range, String> addresses = new LinkedHashMap<>();
        wanted.forEach(suggested -> suggested
                .places()
                .forEach(place -> addresses.put(place, suggested.meant().get(0).address())));
        return Links.link(section.current().text(), addresses);
    }

    /** The sentences in which these stand, the first of them in reading order: those that links there would have. */
    public List<Passage> passages(Section section, Collection<Suggested> wanted, int most) {
        List<Range> first = wanted.stream()
                .flatMap(suggested -> suggested.places().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Range::start))
                .limit(most)
                .toList();
        return Prose.of(Links.link(section.current().text(), first, HERE)).passages().stream()
                .filter(passage -> passage.address().equals(HERE))
                .toList();
    }

    /** Does not suggest the subject in the section again. */
    public void decline(Subject subject, Section section, Account editor, Instant at) {
        if (!declined.existsById(new DeclinedPlace(subject.id(), section.id()))) {
            declined.save(new DeclinedSuggestion(subject, section, editor, at));
        }
    }

    /** Whether names are looked for in it: not where it is too long. */
    public static boolean isLookedThrough(Section section) {
        return section.current().text().length() <= LONGEST_TEXT;
    }

    private List<Sighting> find(Section section) {
        return isLookedThrough(section) ? index.find(section.current().text()) : List.of();
    }

    private List<Suggested> in(Section section, Predicate<Long> isWanted) {
        Set<Long> unwanted = Set.copyOf(declined.in(section.id()));
        List<Sighting> sightings = find(section).stream()
                .filter(sighting -> sighting.subjectIds().stream().anyMatch(isWanted))
                .filter(sighting -> !unwanted.containsAll(sighting.subjectIds()))
                .toList();
        return grouped(sightings, unwanted);
    }

    private List<Suggested> grouped(List<Sighting> sightings, Set<Long> unwanted) {
        Map<Spoken, List<Range>> places = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            Spoken spoken = new Spoken(sighting.words(), sighting.subjectIds());
            if (places.size() < MOST_NAMES || places.containsKey(spoken)) {
                places.computeIfAbsent(spoken, each -> new ArrayList<>()).add(sighting.range());
            }
        }
        Map<Long, Subject> meant = meantBy(places.keySet());
        return places.entrySet().stream()
                .map(each -> new Suggested(
                        each.getKey().words(), subjects(each.getKey().subjectIds(), meant, unwanted), each.getValue()))
                .filter(suggested -> !suggested.meant().isEmpty())
                .toList();
    }

    private record Spoken(String words, Set<Long> subjectIds) {}

    private static List<Subject> subjects(Set<Long> ids, Map<Long, Subject> meant, Set<Long> unwanted) {
        return ids.stream()
                .filter(id -> !unwanted.contains(id))
                .map(meant::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Subject::sortName).thenComparingLong(Subject::id))
                .toList();
    }

    private Map<Long, Subject> meantBy(Collection<Spoken> names) {
        Set<Long> ids =
                names.stream().flatMap(name -> name.subjectIds().stream()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : subjects.whole(ids).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
    }
}
