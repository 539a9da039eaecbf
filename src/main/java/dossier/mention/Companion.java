package dossier.mention;

import dossier.directory.Kind;
import dossier.directory.ProfileAddress;
import dossier.directory.Subject;
import dossier.text.Slug;

/**
 * Who or what is named beside a subject, and in how many sections that readers can see.
 *
 * @param role what it is, in a few words; may be empty
 */
public record Companion(Kind kind, Slug slug, String name, String role, String definition, long sections) {

    static Companion of(Subject subject, long sections) {
        return new Companion(
                subject.kind(),
                subject.slug(),
                subject.name(),
                subject.role().orElse(""),
                subject.definition(),
                sections);
    }

    /** What it is, in as few words as somebody has said it. */
    public String about() {
        return role.isEmpty() ? definition : role;
    }

    public String address() {
        return new ProfileAddress(kind, slug).toString();
    }
}
