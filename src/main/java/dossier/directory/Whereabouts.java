package dossier.directory;

import dossier.text.Slug;

/** Who lives today where a profile stands or stood. */
public record Whereabouts(ProfileAddress address, Subject subject) {

    public Whereabouts(Kind kind, Slug slug, Subject subject) {
        this(new ProfileAddress(kind, slug), subject);
    }
}
