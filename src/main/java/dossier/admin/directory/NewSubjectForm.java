package dossier.admin.directory;

import dossier.account.Account;
import dossier.admin.Sayable;
import dossier.directory.Kind;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Particulars;
import dossier.directory.Person;
import dossier.directory.Product;
import dossier.directory.Subject;
import dossier.text.Slug;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody or something that is to have an entry.
 *
 * @param head the part of the name that it is sorted under, such as the family name
 * @param anyway whether it is another one, though one of that name is there already
 */
record NewSubjectForm(
        @Sayable(longest = Name.LONGEST, isRequired = true) String name,
        @Sayable(longest = Name.LONGEST) String head,

        @Sayable(longest = Particulars.LONGEST_DEFINITION, isRequired = true)
        String definition,

        String anyway) {

    NewSubjectForm {
        name = Objects.requireNonNullElse(name, "");
        head = Objects.requireNonNullElse(head, "");
        definition = Objects.requireNonNullElse(definition, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    boolean isAnyway() {
        return anyway.equals("true");
    }

    Name named() {
        return Name.under(name, head);
    }

    Subject subject(Kind kind, Slug slug, Account creator, Instant at) {
        Particulars said = Particulars.of(named(), definition);
        return switch (kind) {
            case PERSON -> new Person(slug, said, creator, at);
            case ORGANISATION -> new Organisation(slug, said, creator, at);
            case PRODUCT -> new Product(slug, said, creator, at);
        };
    }
}
