package dossier.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a subject is, and the word for it in addresses. */
public enum Kind {
    PERSON("people"),
    ORGANISATION("organisations"),
    PRODUCT("products");

    private final String shelf;

    Kind(String shelf) {
        this.shelf = shelf;
    }

    public static Optional<Kind> on(String shelf) {
        return Stream.of(values()).filter(kind -> kind.shelf.equals(shelf)).findFirst();
    }

    /** The first part of the address of every subject of this kind: people, organisations, products. */
    public String shelf() {
        return shelf;
    }

    /** The word for one of this kind: person, organisation, product. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
