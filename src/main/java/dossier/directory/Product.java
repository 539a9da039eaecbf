package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that an organisation makes or runs. */
@Entity
@DiscriminatorValue("PRODUCT")
public class Product extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "maker_id")
    private @Nullable Organisation maker;

    private @Nullable RoughDate released;

    protected Product() {}

    public Product(Slug slug, Name name, String definition, Account creator, Instant at) {
        super(Kind.PRODUCT, slug, name, definition, creator, at);
    }

    public void credit(Organisation newMaker, @Nullable RoughDate releasedAt) {
        maker = newMaker;
        released = releasedAt;
    }

    public @Nullable Organisation maker() {
        return maker;
    }

    public @Nullable RoughDate released() {
        return released;
    }
}
