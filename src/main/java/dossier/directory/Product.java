package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Something that an organisation makes or runs. */
@Entity
@DiscriminatorValue("PRODUCT")
public class Product extends Subject {

    protected Product() {}

    public Product(Slug slug, Particulars particulars, Account creator, Instant at) {
        super(Kind.PRODUCT, slug, particulars, creator, at);
    }

    public Product(Slug slug, Name name, String definition, Account creator, Instant at) {
        this(slug, Particulars.of(name, definition), creator, at);
    }
}
