package dossier.measure;

import dossier.directory.Kind;
import dossier.directory.Name;
import dossier.directory.ProfileAddress;
import dossier.text.Slug;
import java.util.List;

/** Somebody or something of the directory. */
record Somebody(long id, Kind kind, Name name, List<String> aliases, Slug slug) {

    String address() {
        return new ProfileAddress(kind, slug).toString();
    }

    /** Where it is worked on. */
    String desk() {
        return "/admin/" + kind.shelf() + "/" + id;
    }

    String link() {
        return "[" + name.inFull() + "](" + address() + ")";
    }
}
