package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DepartureTests {

    private static final String BEFORE = "It cost six million.\n\nIt hums. It turns, and turns again.\n\nThe end.";

    private static List<String> told(String before, String now) {
        return Departure.between(before, now).stream()
                .map(each -> each.before().of(before) + " > " + each.now().of(now))
                .toList();
    }

    @Test
    void tellsEachChangeByItself() {
        String now = BEFORE.replace("six", "seven").replace("It hums. ", "").replace("The end", "This is the end");
        assertThat(told(BEFORE, now)).containsExactly("six > seven", "It hums.  > ", "The > This is the");
        assertThat(told(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void tellsAsOneWhatStandsCloseTogether() {
        assertThat(told("It cost some six million euros.", "It costs about six billion euros."))
                .containsExactly("cost some six million > costs about six billion");
        assertThat(told("One.\nTwo.", "1.\n2.")).containsExactly("One > 1", "Two > 2");
    }

    @Test
    void isTakenBackByItself() {
        String now = BEFORE.replace("six", "seven").replace("It hums. ", "").replace("The end", "This is the end");
        List<Departure> all = Departure.between(BEFORE, now);
        assertThat(all.get(0).takenBack(BEFORE, now)).isEqualTo(now.replace("seven", "six"));
        assertThat(all.get(1).takenBack(BEFORE, now)).isEqualTo(now.replace("\n\nIt turns", "\n\nIt hums. It turns"));
    }

    @Test
    void leavesTheTextBeforeWhenAllAreTakenBack() {
        String now = "New.\n\n" + BEFORE.replace("turns", "spins").replace("six", "sixty-six") + "\n\nIndeed.";
        String text = now;
        while (!Departure.between(BEFORE, text).isEmpty()) {
            text = Departure.between(BEFORE, text).get(0).takenBack(BEFORE, text);
        }
        assertThat(text).isEqualTo(BEFORE);
    }
}
