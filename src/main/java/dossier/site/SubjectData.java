package dossier.site;

import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.web.BaseUrl;
import java.util.Map;
import java.util.Objects;

/** A subject in the words of schema.org. */
final class SubjectData {

    private static final Map<Kind, String> TYPES =
            Map.of(Kind.PERSON, "Person", Kind.ORGANISATION, "Organization", Kind.PRODUCT, "Product");

    private SubjectData() {}

    static StructuredData of(Subject subject, BaseUrl base) {
        return StructuredData.of(Objects.requireNonNull(TYPES.get(subject.kind())))
                .with("@id", base.of(subject.address()))
                .with("name", subject.name())
                .with("url", base.of(subject.address()));
    }
}
