package dossier.article;

import dossier.text.Difference;
import dossier.text.LinkChange;
import dossier.text.LongestRun;
import dossier.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article says differently at one time than at another: its header, and section by section. */
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
     * @param isMoved whether it stands elsewhere among the sections that were there both times
     * @param heading as it reads the second time, or read the first where it is gone
     * @param links of a section that was there both times
     */
    public record SectionChange(
            Fate fate,
            boolean isMoved,
            String anchor,
            String heading,
            Difference title,
            Difference text,
            List<LinkChange> links) {

        /** Whether its text has changed only in how it is written or looks. */
        public boolean isInvisible() {
            return fate == Fate.CHANGED && title.isEmpty() && text.isEmpty() && links.isEmpty();
        }
    }

    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED,
        KEPT
    }

    public static Changes between(Manuscript older, Manuscript newer) {
        Masthead before = older.header().masthead();
        Masthead now = newer.header().masthead();
        return new Changes(headerChanges(before, now), hasNewPicture(before, now), sectionChanges(older, newer));
    }

    /** What stands over an article differently at one time than at another. */
    public static Changes between(Masthead older, Masthead newer) {
        return new Changes(headerChanges(older, newer), hasNewPicture(older, newer), List.of());
    }

    public boolean isEmpty() {
        return header.isEmpty() && !hasNewPicture && sections.isEmpty();
    }

    private static boolean hasNewPicture(Masthead older, Masthead newer) {
        return !Objects.equals(older.picture(), newer.picture());
    }

    private static List<HeaderChange> headerChanges(Masthead older, Masthead newer) {
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

    private static String topics(Masthead masthead) {
        return masthead.topics().stream().map(Topic::name).sorted().collect(Collectors.joining(", "));
    }

    private static List<SectionChange> sectionChanges(Manuscript older, Manuscript newer) {
        Map<Section, Revision> before = bySection(older.revisions());
        Set<Section> moved = moved(older.sections(), newer.sections());
        List<SectionChange> changes = new ArrayList<>();
        newer.revisions()
                .forEach(now -> change(before.remove(now.section()), now, moved.contains(now.section()))
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
        Prose older = prose(before);
        Prose newer = prose(now);
        return new SectionChange(
                fate,
                isMoved,
                named.section().anchor().value(),
                named.heading(),
                Difference.between(heading(before), heading(now)),
                Difference.between(older.paragraphs(), newer.paragraphs()),
                before == null || now == null ? List.of() : LinkChange.between(older, newer));
    }

    private static List<String> heading(@Nullable Revision revision) {
        return revision == null ? List.of() : lines(revision.heading());
    }

    private static Prose prose(@Nullable Revision revision) {
        return Prose.of(revision == null ? "" : revision.text());
    }

    private static Map<Section, Revision> bySection(List<Revision> revisions) {
        return revisions.stream()
                .collect(Collectors.toMap(
                        Revision::section, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The fewest sections that have to be moved to come from one order to the other. */
    private static Set<Section> moved(List<Section> older, List<Section> newer) {
        Map<Section, Integer> places = new HashMap<>();
        older.forEach(section -> places.put(section, places.size()));
        List<Section> stayed = newer.stream().filter(places::containsKey).toList();
        Set<Section> moved = new HashSet<>(stayed);
        LongestRun.of(stayed, places).forEach(moved::remove);
        return moved;
    }
}
