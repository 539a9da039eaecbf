package dossier.mention;

import dossier.directory.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Says what of a subject's profile the index has read last, and by which of its rules. */
@Entity
@Table(name = "profile_readings")
@SuppressWarnings("unused")
class ProfileReading {

    @Id
    private long subjectId;

    private long entryId;

    private int rules;

    protected ProfileReading() {}

    ProfileReading(Subject subject, int rules) {
        this.subjectId = subject.id();
        this.entryId = subject.entry().id();
        this.rules = rules;
    }

    void reads(Subject subject, int newRules) {
        entryId = subject.entry().id();
        rules = newRules;
    }

    long subjectId() {
        return subjectId;
    }
}
