package dossier.reading;

import dossier.directory.Kind;
import dossier.directory.Subject;
import dossier.mention.NamedSubject;
import dossier.picture.Picture;
import org.jspecify.annotations.Nullable;

/** A subject as the text beside an article shows it. */
public record Who(
        long id,
        String address,
        String name,
        String kind,
        @Nullable String role,
        @Nullable String maker,
        String definition,
        @Nullable Picture picture,
        long elsewhere) {

    static Who of(NamedSubject named) {
        Subject subject = named.getSubject();
        return new Who(
                subject.id(),
                subject.address(),
                subject.name(),
                subject.kind().word(),
                subject.kind() == Kind.PERSON ? subject.role().orElse(null) : null,
                named.getMaker(),
                subject.definition(),
                subject.picture(),
                named.getElsewhere());
    }
}
