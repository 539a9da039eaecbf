package dossier.admin.directory;

import dossier.directory.Entry;
import dossier.directory.EntryChanges;
import dossier.directory.Name;
import dossier.directory.Particulars;
import dossier.directory.ParticularsJoining;
import dossier.directory.ParticularsJoining.Choice;
import dossier.directory.RoughDate;
import dossier.history.Saved;
import dossier.picture.Picture;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two of what the directory could say of a subject, and the choice between them. */
record SubjectClash(SubjectFile file, Entry theirs, Entry mine, ParticularsJoining joining) {

    static SubjectClash of(SubjectFile file, Saved<Entry, ParticularsJoining> saved) {
        return new SubjectClash(
                file, saved.state(), saved.typed(), saved.clash().orElseThrow());
    }

    /** What theirs says differently from mine. */
    public EntryChanges changes() {
        return EntryChanges.between(theirs.said(), mine.said());
    }

    /** What I typed, to be said instead of theirs. */
    public SubjectForm keepingMine() {
        return SubjectForm.of(mine.said(), theirs.number());
    }

    /** Both in one, to be edited down: where words clash, one stands after the other; of all else, mine. */
    public SubjectForm both() {
        Name name = Objects.requireNonNull(joining.name().mine());
        Choice<RoughDate> began = joining.began();
        Choice<RoughDate> ended = joining.ended();
        Choice<Picture> picture = joining.picture();
        Particulars plain = new Particulars(
                name,
                joining.aliases(),
                "",
                mine.said().definition(),
                began.mine(),
                ended.mine(),
                "",
                joining.profile().withBoth(),
                picture.mine(),
                joining.links());
        return SubjectForm.of(plain, theirs.number())
                .saying(
                        joining.role().withBoth(),
                        joining.definition().withBoth(),
                        joining.place().withBoth());
    }

    /** Which of the two choices stands against the other in words; null where nobody has to choose. */
    public @Nullable String otherName() {
        Name other = joining.name().theirs();
        return joining.name().isClash() && other != null ? other.inFull() : null;
    }
}
