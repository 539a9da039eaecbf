package dossier.article;

import dossier.text.Difference;
import dossier.text.LongestRun;
import dossier.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What readers see differently in one edition than in another of the same article: its header, and section by section. */
public record Changes(List<HeaderChange> header, boolean hasNewPicture, List<SectionChange> sections) {

    /** A line of the header that reads differently. */
    public record HeaderChange(Line line, Difference difference) {}

    public enum Line {
        TITLE,
        STANDFIRST,
        BYLINE,
        CAPTION,
        TOPICS
    }

    /**
     * A section that is new, gone, elsewhere or reads differently.
     *
     * @param isMoved whether it stands elsewhere among the sections that both editions have
     * @param heading as it reads in the newer edition, or read in the older where it is gone
     */
    public record SectionChange(
            Fate fate, boolean isMoved, String anchor, String heading, Difference title, Difference text) {

        /** Whether its text has changed in what only its links or its look say. */
        public boolean isInvisible() {
            return fate == Fate.CHANGED && title.isEmpty() && text.isEmpty();
        }
    }

    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED,
        KEPT
    }

    public static Changes between(Edition older, Edition newer) {
        return new Changes(
                headerChanges(older.header(), newer.header()),
                !java.util.Objects.equals(
                        older.header().picture(), newer.header().picture()),
                sectionChanges(older.revisions(), newer.revisions()));
    }

    /** What two headers of an article say differently. */
    public static Changes between(Header older, Header newer) {
        return new Changes(
                headerChanges(older, newer), !java.util.Objects.equals(older.picture(), newer.picture()), List.of());
    }

    public boolean isEmpty() {
        return header.isEmpty() && !hasNewPicture && sections.isEmpty();
    }

    private static List<HeaderChange> headerChanges(Header older, Header newer) {
        return List.of(
                        change(Line.TITLE, older.title(), newer.title()),
                        change(Line.STANDFIRST, older.standfirst(), newer.standfirst()),
                        change(Line.BYLINE, older.byline(), newer.byline()),
                        change(Line.CAPTION, older.pictureCaption(), newer.pictureCaption()),
                        change(Line.TOPICS, topics(older), topics(newer)))
                .stream()
                .filter(change -> !change.difference().isEmpty())
                .toList();
    }

    private static HeaderChange change(Line line, String older, String newer) {
        return new HeaderChange(line, Difference.between(lines(older), lines(newer)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String topics(Header header) {
        return header.topics().stream().map(Topic::name).collect(Collectors.joining(", "));
    }

    private static List<SectionChange> sectionChanges(List<Revision> older, List<Revision> newer) {
        Map<Section, Revision> before = bySection(older);
        Set<Section> moved = moved(older, newer);
        List<SectionChange> changes = new ArrayList<>();
        newer.forEach(now -> change(before.remove(now.section()), now, moved.contains(now.section()))
                .ifPresent(changes::add));
        before.values().forEach(gone -> changes.add(change(Fate.REMOVED, false, gone, gone, null)));
        return List.copyOf(changes);
    }

    private static Optional<SectionChange> change(@Nullable Revision before, Revision now, boolean isMoved) {
        if (before == null) {
            return Optional.of(change(Fate.ADDED, false, now, null, now));
        }
        Fate fate = before.saysTheSameAs(now) ? Fate.KEPT : Fate.CHANGED;
        return fate == Fate.KEPT && !isMoved ? Optional.empty() : Optional.of(change(fate, isMoved, now, before, now));
    }

    private static SectionChange change(
            Fate fate, boolean isMoved, Revision named, @Nullable Revision before, @Nullable Revision now) {
        return new SectionChange(
                fate,
                isMoved,
                named.section().anchor().value(),
                named.heading(),
                Difference.between(heading(before), heading(now)),
                Difference.between(paragraphs(before), paragraphs(now)));
    }

    private static List<String> heading(@Nullable Revision revision) {
        return revision == null ? List.of() : lines(revision.heading());
    }

    private static List<String> paragraphs(@Nullable Revision revision) {
        return revision == null ? List.of() : Prose.of(revision.text()).paragraphs();
    }

    private static Map<Section, Revision> bySection(List<Revision> revisions) {
        return revisions.stream()
                .collect(Collectors.toMap(
                        Revision::section, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /** The fewest sections that have to be moved to come from one order to the other. */
    private static Set<Section> moved(List<Revision> older, List<Revision> newer) {
        Map<Section, Integer> places = new HashMap<>();
        older.forEach(revision -> places.put(revision.section(), places.size()));
        List<Section> stayed = newer.stream()
                .map(Revision::section)
                .filter(places::containsKey)
                .toList();
        Set<Section> moved = new HashSet<>(stayed);
        LongestRun.of(stayed, places).forEach(moved::remove);
        return moved;
    }
}
