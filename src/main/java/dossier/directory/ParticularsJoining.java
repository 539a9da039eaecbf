package dossier.directory;

import dossier.history.Joined;
import dossier.picture.Picture;
import dossier.text.Merge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two particulars that were made from one, joined: words word by word, aliases and links one by one, the rest as a whole. */
public record ParticularsJoining(
        Choice<Name> name,
        List<Alias> aliases,
        Merge role,
        Merge definition,
        Choice<RoughDate> began,
        Choice<RoughDate> ended,
        Merge place,
        Merge profile,
        Choice<Picture> picture,
        List<String> links)
        implements Joined<Particulars> {

    /** One of two: where both chose another, mine and theirs still stand against each other. */
    public record Choice<T>(@Nullable T mine, @Nullable T theirs, boolean isClash) {

        static <T> Choice<T> of(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
            if (Objects.equals(mine, base)) {
                return new Choice<>(theirs, theirs, false);
            }
            boolean isMine = Objects.equals(theirs, base) || Objects.equals(mine, theirs);
            return isMine ? new Choice<>(mine, mine, false) : new Choice<>(mine, theirs, true);
        }
    }

    static ParticularsJoining of(Particulars base, Particulars mine, Particulars theirs) {
        return new ParticularsJoining(
                Choice.of(base.name(), mine.name(), theirs.name()),
                joined(base.aliases(), mine.aliases(), theirs.aliases()),
                Merge.of(base.role(), mine.role(), theirs.role()),
                Merge.of(base.definition(), mine.definition(), theirs.definition()),
                Choice.of(base.began(), mine.began(), theirs.began()),
                Choice.of(base.ended(), mine.ended(), theirs.ended()),
                Merge.of(base.place(), mine.place(), theirs.place()),
                Merge.of(base.profile(), mine.profile(), theirs.profile()),
                Choice.of(base.picture(), mine.picture(), theirs.picture()),
                joined(base.links(), mine.links(), theirs.links()));
    }

    @Override
    public boolean isClean() {
        return clashes().isEmpty();
    }

    private static boolean isSayable(Merge words, int least, int most) {
        int length = words.isClean() ? words.text().strip().length() : -1;
        return least <= length && length <= most;
    }

    /** What nobody has to choose between, and theirs of all else. */
    Particulars saidAtLeast(Particulars theirs) {
        return new Particulars(
                Objects.requireNonNull(chosen(name)),
                aliases,
                isSayable(role, 0, Particulars.LONGEST_LINE) ? role.text() : theirs.role(),
                isSayable(definition, 1, Particulars.LONGEST_DEFINITION) ? definition.text() : theirs.definition(),
                chosen(began),
                chosen(ended),
                isSayable(place, 0, Particulars.LONGEST_LINE) ? place.text() : theirs.place(),
                profile.isClean() ? profile.text() : theirs.profile(),
                chosen(picture),
                links);
    }

    /** Where somebody has to choose. */
    List<EntryChanges.Line> clashes() {
        Map<EntryChanges.Line, Boolean> isJoined = new EnumMap<>(EntryChanges.Line.class);
        isJoined.put(EntryChanges.Line.NAME, !name.isClash());
        isJoined.put(EntryChanges.Line.ROLE, isSayable(role, 0, Particulars.LONGEST_LINE));
        isJoined.put(EntryChanges.Line.DEFINITION, isSayable(definition, 1, Particulars.LONGEST_DEFINITION));
        isJoined.put(EntryChanges.Line.BEGAN, !began.isClash());
        isJoined.put(EntryChanges.Line.ENDED, !ended.isClash());
        isJoined.put(EntryChanges.Line.PLACE, isSayable(place, 0, Particulars.LONGEST_LINE));
        isJoined.put(EntryChanges.Line.PROFILE, profile.isClean());
        isJoined.put(EntryChanges.Line.PICTURE, !picture.isClash());
        isJoined.values().removeIf(isDone -> isDone);
        return List.copyOf(isJoined.keySet());
    }

    private static <T> @Nullable T chosen(Choice<T> choice) {
        return choice.isClash() ? choice.theirs() : choice.mine();
    }

    @Override
    public Particulars said() {
        return new Particulars(
                Objects.requireNonNull(name.mine()),
                aliases,
                role.text(),
                definition.text(),
                began.mine(),
                ended.mine(),
                place.text(),
                profile.text(),
                picture.mine(),
                links);
    }

    /** Theirs and what I added, without what either of us took away. */
    private static <T> List<T> joined(List<T> base, List<T> mine, List<T> theirs) {
        List<T> joined = new ArrayList<>(theirs);
        mine.stream().filter(each -> !theirs.contains(each)).forEach(joined::add);
        joined.removeIf(each -> base.contains(each) && !(mine.contains(each) && theirs.contains(each)));
        return List.copyOf(joined);
    }
}
