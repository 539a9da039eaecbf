package dossier.directory;

import static dossier.Cast.MONDAY;
import static dossier.Cast.TUESDAY;
import static dossier.Cast.WEDNESDAY;
import static dossier.Cast.ada;
import static dossier.Cast.edda;
import static dossier.Cast.engine;
import static dossier.Cast.works;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.account.Account;
import dossier.text.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTests {

    private final Account edda = edda();
    private final Person ada = ada(edda);

    @Test
    void livesOnTheShelfOfItsKind() {
        assertThat(ada.address()).isEqualTo("/people/ada-lovelace");
        assertThat(works(edda).address()).isEqualTo("/organisations/the-works");
        assertThat(engine(edda).address()).isEqualTo("/products/engine");
    }

    @Test
    void keepsItsAddressWhenItsNameChanges() {
        ada.revise(Particulars.of(Name.ofPerson("Augusta", "King"), "She wrote it."), edda, TUESDAY);
        assertThat(ada.name()).isEqualTo("Augusta King");
        assertThat(ada.initial()).isEqualTo("K");
        assertThat(ada.address()).isEqualTo("/people/ada-lovelace");
    }

    @Test
    void keepsWhatWasSaidBefore() {
        Entry first = ada.entry();
        ada.revise(Particulars.of(Name.ofPerson("Augusta", "King"), "She wrote it."), edda, TUESDAY);
        assertThat(first.said().name().inFull()).isEqualTo("Ada Lovelace");
        assertThat(ada.entry().basedOn()).contains(first);
        assertThat(ada.entry().number()).isEqualTo(2);
    }

    @Test
    void makesNoEntryOfWhatItSaysAlready() {
        Entry first = ada.entry();
        assertThat(ada.revise(ada.particulars(), edda, TUESDAY)).isSameAs(first);
    }

    @Test
    void takesANewAddressWhenItIsTold() {
        ada.moveTo(new Slug("ada-king"));
        assertThat(ada.address()).isEqualTo("/people/ada-king");
    }

    @Test
    void isKnownByOtherNamesInAnyScript() {
        Alias chinese = new Alias("艾达", "zh-Hans");
        Alias plain = new Alias("Countess of Lovelace", null);
        Person known = new Person(
                new Slug("ada"),
                new Particulars(
                        Name.ofPerson("Ada", "Lovelace"),
                        List.of(chinese, plain, chinese),
                        "",
                        "She wrote the first program.",
                        null,
                        null,
                        "",
                        "",
                        null,
                        List.of()),
                edda,
                MONDAY);
        assertThat(known.aliases()).containsExactly(chinese, plain);
    }

    @Test
    void isFoundByReadersFromTheEarliestMomentOnThatSomebodyNamed() {
        assertThat(ada.isShown(WEDNESDAY)).isFalse();
        ada.show(WEDNESDAY);
        ada.show(TUESDAY);
        ada.show(WEDNESDAY);
        assertThat(ada.isShown(MONDAY)).isFalse();
        assertThat(ada.isShown(TUESDAY)).isTrue();
    }

    @Test
    void isNotFoundInTheBinAndComesBackFromThere() {
        ada.show(MONDAY);
        ada.bin(edda, MONDAY);
        assertThat(ada.isShown(TUESDAY)).isFalse();
        ada.takeOutOfBin(TUESDAY);
        assertThat(ada.isShown(TUESDAY)).isTrue();
    }
}
