package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A company, an authority, a university, a party: whatever acts under one name. */
@Entity
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Subject {

    protected Organisation() {}

    public Organisation(Slug slug, Particulars particulars, Account creator, Instant at) {
        super(Kind.ORGANISATION, slug, particulars, creator, at);
    }

    public Organisation(Slug slug, Name name, String definition, Account creator, Instant at) {
        this(slug, Particulars.of(name, definition), creator, at);
    }
}
