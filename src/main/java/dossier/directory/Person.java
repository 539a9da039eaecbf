package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Somebody whom texts name. */
@Entity
@DiscriminatorValue("PERSON")
public class Person extends Subject {

    protected Person() {}

    public Person(Slug slug, Particulars particulars, Account creator, Instant at) {
        super(Kind.PERSON, slug, particulars, creator, at);
    }

    public Person(Slug slug, Name name, String definition, Account creator, Instant at) {
        this(slug, Particulars.of(name, definition), creator, at);
    }
}
