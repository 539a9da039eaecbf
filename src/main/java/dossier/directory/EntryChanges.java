package dossier.directory;

import dossier.text.Difference;
import dossier.text.LinkChange;
import dossier.text.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the directory says differently of a subject at one time than at another, line by line. */
public record EntryChanges(List<Change> lines, List<LinkChange> links, boolean hasNewPicture) {

    public record Change(Line line, Difference difference) {}

    public enum Line {
        NAME,
        SORTED,
        ALIASES,
        ROLE,
        DEFINITION,
        BEGAN,
        ENDED,
        PLACE,
        PROFILE,
        ELSEWHERE,
        PICTURE
    }

    public static EntryChanges between(Particulars older, Particulars newer) {
        Prose before = Prose.of(older.profile());
        Prose now = Prose.of(newer.profile());
        return new EntryChanges(
                Stream.of(
                                change(
                                        Line.NAME,
                                        older.name().inFull(),
                                        newer.name().inFull()),
                                change(
                                        Line.SORTED,
                                        older.name().forSorting(),
                                        newer.name().forSorting()),
                                change(Line.ALIASES, names(older), names(newer)),
                                change(Line.ROLE, older.role(), newer.role()),
                                change(Line.DEFINITION, older.definition(), newer.definition()),
                                change(Line.BEGAN, words(older.began()), words(newer.began())),
                                change(Line.ENDED, words(older.ended()), words(newer.ended())),
                                change(Line.PLACE, older.place(), newer.place()),
                                new Change(Line.PROFILE, Difference.between(before.paragraphs(), now.paragraphs())),
                                new Change(Line.ELSEWHERE, Difference.between(older.links(), newer.links())))
                        .filter(change -> !change.difference().isEmpty())
                        .toList(),
                LinkChange.between(before, now),
                !Objects.equals(older.picture(), newer.picture()));
    }

    /** What one says that two do not say together: in the lines that have room for one answer, and of all else what is too much. */
    public static EntryChanges lost(Particulars said, Particulars together) {
        List<Change> lines = Stream.of(
                        lost(Line.ROLE, said.role(), together.role()),
                        lost(Line.DEFINITION, said.definition(), together.definition()),
                        lost(Line.BEGAN, words(said.began()), words(together.began())),
                        lost(Line.ENDED, words(said.ended()), words(together.ended())),
                        lost(Line.PLACE, said.place(), together.place()),
                        lost(Line.ALIASES, said.names(), together.names()),
                        lostOfProfile(said.profile(), together.profile()),
                        lost(Line.ELSEWHERE, said.links(), together.links()))
                .flatMap(Optional::stream)
                .toList();
        return new EntryChanges(
                lines, List.of(), said.picture() != null && !Objects.equals(said.picture(), together.picture()));
    }

    private static Optional<Change> lost(Line line, String said, String together) {
        return said.isEmpty() || said.equals(together) ? Optional.empty() : Optional.of(change(line, said, together));
    }

    private static Optional<Change> lost(Line line, List<String> said, List<String> together) {
        Set<String> kept = Set.copyOf(together);
        List<String> lost = said.stream().filter(each -> !kept.contains(each)).toList();
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Change(line, Difference.between(lost, List.of())));
    }

    private static Optional<Change> lostOfProfile(String said, String together) {
        return together.contains(said.strip())
                ? Optional.empty()
                : lost(
                        Line.PROFILE,
                        Prose.of(said).paragraphs(),
                        Prose.of(together).paragraphs());
    }

    public boolean isEmpty() {
        return lines.isEmpty() && links.isEmpty() && !hasNewPicture;
    }

    private static Change change(Line line, String older, String newer) {
        return new Change(line, Difference.between(line(older), line(newer)));
    }

    private static List<String> line(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private static String names(Particulars said) {
        return String.join(", ", said.aliases().stream().map(Alias::name).toList());
    }

    private static String words(@Nullable RoughDate date) {
        return date == null ? "" : date.words();
    }
}
