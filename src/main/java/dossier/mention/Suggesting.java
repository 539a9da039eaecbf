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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds in a section who is named and not linked, and links them. */
@Component
public class Suggesting {

    private static final String HERE = "/_here";

    private final NameIndex index;
    private final Subjects subjects;
    private final DeclinedSuggestions declined;

    Suggesting(NameIndex index, Subjects subjects, DeclinedSuggestions declined) {
        this.index = index;
        this.subjects = subjects;
        this.declined = declined;
    }

    /** Whom a section names without linking to them, by the place where they are named first. */
    public List<Suggested> in(Section section) {
        return in(section, subjectId -> true);
    }

    /** The same, of one subject. */
    public List<Suggested> of(Subject subject, Section section) {
        return in(section, subjectId -> subjectId == subject.id());
    }

    /** What seems to be a name in it, and is nobody's yet. */
    public List<UnknownName> unknownIn(Section section) {
        String text = section.current().text();
        return UnknownNames.in(text, index.find(text));
    }

    /** What a section would say if these were linked, each to the first whom it may mean. */
    public String linked(Section section, Collection<Suggested> wanted) {
        Map<Range, String> addresses = new LinkedHashMap<>();
        wanted.forEach(suggested -> suggested
                .places()
                .forEach(place -> addresses.put(place, suggested.meant().get(0).address())));
        return Links.link(section.current().text(), addresses);
    }

    /** Does not suggest the subject in the section again. */
    public void decline(Subject subject, Section section, Account editor, Instant at) {
        declined.save(new DeclinedSuggestion(subject, section, editor, at));
    }

    private List<Suggested> in(Section section, Predicate<Long> isWanted) {
        String text = section.current().text();
        Set<Long> unwanted = Set.copyOf(declined.in(section.id()));
        List<Sighting> sightings = index.find(text).stream()
                .filter(sighting -> sighting.subjectIds().stream().anyMatch(isWanted))
                .filter(sighting -> !unwanted.containsAll(sighting.subjectIds()))
                .toList();
        return grouped(text, sightings, unwanted);
    }

    private List<Suggested> grouped(String text, List<Sighting> sightings, Set<Long> unwanted) {
        Map<Long, Subject> meant = meantBy(sightings);
        Map<Range, Passage> passages = passages(text, sightings);
        return sightings.stream()
                .collect(Collectors.groupingBy(
                        sighting -> Map.entry(sighting.words(), sighting.subjectIds()),
                        LinkedHashMap::new,
                        Collectors.mapping(Sighting::range, Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new Suggested(
                        group.getKey().getKey(),
                        subjects(group.getKey().getValue(), meant, unwanted),
                        group.getValue(),
                        group.getValue().stream()
                                .map(passages::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(suggested -> !suggested.meant().isEmpty())
                .toList();
    }

    private static List<Subject> subjects(Set<Long> ids, Map<Long, Subject> meant, Set<Long> unwanted) {
        return ids.stream()
                .filter(id -> !unwanted.contains(id))
                .map(meant::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Subject::sortName).thenComparingLong(Subject::id))
                .toList();
    }

    private Map<Long, Subject> meantBy(List<Sighting> sightings) {
        Set<Long> ids = sightings.stream()
                .flatMap(sighting -> sighting.subjectIds().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : subjects.whole(ids).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    /** The sentence that each stands in: it is the one that a link there would have. */
    private static Map<Range, Passage> passages(String text, List<Sighting> sightings) {
        Map<Integer, Range> inOrder = new TreeMap<>();
        sightings.forEach(sighting -> inOrder.put(sighting.range().start(), sighting.range()));
        List<Range> ranges = new ArrayList<>(inOrder.values());
        List<Passage> linked = Prose.of(Links.link(text, ranges, HERE)).passages().stream()
                .filter(passage -> passage.address().equals(HERE))
                .toList();
        Map<Range, Passage> passages = new LinkedHashMap<>();
        for (int each = 0; each < Math.min(ranges.size(), linked.size()); each++) {
            passages.put(ranges.get(each), linked.get(each));
        }
        return passages;
    }
}
