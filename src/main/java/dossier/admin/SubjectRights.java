package dossier.admin;

import dossier.account.Account;
import dossier.directory.Subject;
import java.time.Instant;

/** What somebody may do with one subject at a moment. All who write see the whole directory. */
public record SubjectRights(Account editor, Subject subject, Instant at) {

    /** Writers keep what they entered themselves, as long as no reader finds it: what the directory says is said to all. */
    public boolean canWrite() {
        return isTheirs() && !subject.isBinned() && !subject.isMerged();
    }

    public boolean canTakeOutOfBin() {
        return isTheirs() && subject.isBinned();
    }

    /** Undoes that it was merged into another. */
    public boolean canPart() {
        return isTheirs();
    }

    /** Lets readers find it before an edition names it. */
    public boolean canShow() {
        return publishes() && !subject.isBinned() && !subject.isMerged() && !subject.isShown(at);
    }

    private boolean isTheirs() {
        return publishes() || (subject.createdBy().isSameAs(editor) && !hasBeenShown());
    }

    /** Whether readers find it, or found it before it went into the bin. */
    private boolean hasBeenShown() {
        return subject.shownAt().filter(from -> !from.isAfter(at)).isPresent();
    }

    private boolean publishes() {
        return Policy.publishes(editor);
    }
}
