package dossier.mention;

import dossier.directory.Kind;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Slug;

/** Who or what is named beside a subject, and in how many sections that readers can see. */
public record Companion(Kind kind, Slug slug, String name, long sections) {

    static Companion of(Subject subject, long sections) {
        return new Companion(subject.kind(), subject.slug(), subject.name(), sections);
    }

    public String address() {
        return new ProfileAddress(kind, slug).toString();
    }
}
