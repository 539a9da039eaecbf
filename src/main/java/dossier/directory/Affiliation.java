package dossier.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a person is or was at an organisation, and from when until when as far as that is known. */
@Entity
@Table(name = "affiliations")
@SuppressWarnings({"NullAway.Init", "unused"})
public class Affiliation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String role;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    protected Affiliation() {}

    Affiliation(Person person, Organisation organisation, String role, @Nullable RoughDate since) {
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.since = since;
    }

    public void end(RoughDate at) {
        until = at;
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String role() {
        return role;
    }

    public @Nullable RoughDate since() {
        return since;
    }

    public @Nullable RoughDate until() {
        return until;
    }
}
