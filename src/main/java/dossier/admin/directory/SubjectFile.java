package dossier.admin.directory;

import dossier.admin.SubjectRights;
import dossier.directory.Entry;
import dossier.directory.Particulars;
import dossier.directory.Subject;

/**
 * What stands around whatever is open of a subject: the subject, and what its editor may do with it.
 *
 * @param present who stands for it; itself, unless it was merged
 */
record SubjectFile(Subject subject, Subject present, Particulars said, May rights) {

    /** What buttons there are. */
    record May(boolean canWrite, boolean canShow, boolean canTakeOutOfBin, boolean isShown) {}

    static SubjectFile of(SubjectRights rights) {
        Subject subject = rights.subject();
        return new SubjectFile(
                subject,
                subject.present(),
                subject.particulars(),
                new May(rights.canWrite(), rights.canShow(), rights.canTakeOutOfBin(), subject.isShown(rights.at())));
    }

    /** Where the subject is worked on. */
    public String address() {
        return addressOf(subject);
    }

    static String addressOf(Subject subject) {
        return "/admin/" + subject.kind().shelf() + "/" + subject.id();
    }

    public Entry entry() {
        return subject.entry();
    }

    /** Where whoever stands for it is worked on. */
    public String presentAddress() {
        return addressOf(present);
    }

    /** The word for its kind in message keys. */
    public String kind() {
        return subject.kind().word();
    }
}
