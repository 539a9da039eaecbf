package dossier.mention;

import dossier.directory.Subject;
import dossier.text.Passage;

/** A sentence of a subject's profile text that leads somewhere. */
public record ProfileUse(Subject subject, Passage passage) {

    /** Where the subject is worked on. */
    public String address() {
        return "/admin/" + subject.kind().shelf() + "/" + subject.id();
    }
}
