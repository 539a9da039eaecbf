package dossier.directory;

import dossier.text.Slug;

/** Who lives today where an address, present or past, leads. */
public record Whereabouts(Kind kind, Slug slug, Subject subject) {

    public String address() {
        return "/" + kind.shelf() + "/" + slug;
    }
}
