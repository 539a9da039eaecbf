package dossier.site;

import dossier.directory.Organisation;
import dossier.directory.Person;
import dossier.directory.Product;
import dossier.directory.Subject;
import dossier.mention.NamedSubject;
import dossier.picture.Picture;
import org.jspecify.annotations.Nullable;

/** A subject as the text beside an article shows it. */
record Who(
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
                subject.kind().name().toLowerCase(java.util.Locale.ROOT),
                subject instanceof Person person ? person.role() : null,
                makerOf(subject),
                subject.definition(),
                subject.picture(),
                named.getElsewhere());
    }

    private static @Nullable String makerOf(Subject subject) {
        Organisation maker = subject instanceof Product product ? product.maker() : null;
        return maker == null ? null : maker.name();
    }
}
