package dossier.directory;

import static dossier.Cast.ada;
import static dossier.Cast.edda;
import static dossier.Cast.engine;
import static dossier.Cast.works;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Slug;
import org.junit.jupiter.api.Test;

class SubjectTests {

    private final Person ada = ada(edda());
    private final Organisation works = works(edda());

    @Test
    void livesOnTheShelfOfItsKind() {
        assertThat(ada.address()).isEqualTo("/people/ada-lovelace");
        assertThat(works.address()).isEqualTo("/organisations/the-works");
        assertThat(engine(edda()).address()).isEqualTo("/products/engine");
    }

    @Test
    void keepsItsAddressWhenItsNameChanges() {
        ada.rename(Name.ofPerson("Augusta", "King"));
        assertThat(ada.name()).isEqualTo("Augusta King");
        assertThat(ada.initial()).isEqualTo("K");
        assertThat(ada.address()).isEqualTo("/people/ada-lovelace");
    }

    @Test
    void takesANewAddressWhenItIsTold() {
        ada.moveTo(new Slug("ada-king"));
        assertThat(ada.address()).isEqualTo("/people/ada-king");
    }

    @Test
    void isKnownByOtherNames() {
        ada.alsoKnownAs(new Alias("艾达", "zh-Hans"));
        ada.alsoKnownAs(new Alias("艾达", "zh-Hans"));
        assertThat(ada.aliases()).containsExactly(new Alias("艾达", "zh-Hans"));
    }

    @Test
    void joinsAnOrganisationAndLeavesIt() {
        Affiliation affiliation = ada.join(works, "Programmer", new RoughDate("1842"));
        affiliation.end(new RoughDate("1843-07"));
        assertThat(ada.affiliations()).containsExactly(affiliation);
        assertThat(affiliation.organisation()).isEqualTo(works);
        assertThat(affiliation.until()).isEqualTo(new RoughDate("1843-07"));
    }
}
