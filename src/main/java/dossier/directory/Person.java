package dossier.directory;

import dossier.account.Account;
import dossier.text.Slug;
import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom texts name. */
@Entity
@DiscriminatorValue("PERSON")
public class Person extends Subject {

    private @Nullable String role;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Affiliation> affiliations = new ArrayList<>();

    protected Person() {}

    public Person(Slug slug, Name name, String definition, Account creator, Instant at) {
        super(Kind.PERSON, slug, name, definition, creator, at);
    }

    /** What the person is, in a few words: founder and chief executive of DeepSeek. */
    public @Nullable String role() {
        return role;
    }

    public void takeOn(String newRole) {
        role = newRole;
    }

    public Affiliation join(Organisation organisation, String as, @Nullable RoughDate since) {
        Affiliation affiliation = new Affiliation(this, organisation, as, since);
        affiliations.add(affiliation);
        return affiliation;
    }

    public List<Affiliation> affiliations() {
        return List.copyOf(affiliations);
    }
}
