package dossier.admin.section;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Wording;
import org.junit.jupiter.api.Test;

class NewSectionFormTests {

    @Test
    void takesAHeadingAsItWasTyped() {
        assertThat(new NewSectionForm(" What it cost ", "1").wording()).isEqualTo(new Wording("What it cost", ""));
    }

    @Test
    void beginsTheTextWithWhatIsTooLongForAHeading() {
        String words = "x".repeat(Wording.LONGEST_HEADING - 1) + "😀 and more";
        Wording wording = new NewSectionForm(words, "1").wording();
        assertThat(wording.heading() + wording.text()).isEqualTo(words);
        assertThat(wording.heading()).hasSize(Wording.LONGEST_HEADING - 1);
    }

    @Test
    void putsASpaceWhereWhatWasTypedCannotBeSaid() {
        assertThat(new NewSectionForm("What\0it\ncost", "").wording().heading()).isEqualTo("What it cost");
    }
}
