package dossier.mention;

import dossier.directory.Entry;
import dossier.directory.Subject;
import dossier.text.Passage;

/** A sentence of a subject's profile text that leads somewhere or has a picture in it, as an entry says it. */
public record ProfileUse(Entry entry, Passage passage) {

    public Subject subject() {
        return entry.subject();
    }

    /** Where the subject is worked on. */
    public String address() {
        return "/admin/" + subject().kind().shelf() + "/" + subject().id();
    }
}
