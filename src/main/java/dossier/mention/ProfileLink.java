package dossier.mention;

import dossier.directory.Subject;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a subject's profile links to a place now, once or more often. */
@Entity
@Table(name = "profile_links")
@SuppressWarnings({"NullAway.Init", "unused"})
class ProfileLink {

    @EmbeddedId
    private ProfileEnd end;

    protected ProfileLink() {}

    ProfileLink(Subject subject, Destination destination) {
        this.end = new ProfileEnd(subject.id(), destination.path());
    }

    long subjectId() {
        return end.subjectId();
    }

    Destination destination() {
        return new Destination(end.address());
    }
}
