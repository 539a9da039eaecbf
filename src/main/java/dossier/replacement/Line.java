package dossier.replacement;

import dossier.article.Masthead;
import dossier.text.Exchange;
import dossier.text.Range;
import dossier.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What an article says and where: over it, over one of its sections, or in that. */
public enum Line {
    TITLE {
        @Override
        List<Range> possible(String text, List<Range> places, String instead) {
            return fitting(
                    text, places, instead, said -> said.length() <= Masthead.LONGEST_LINE && !Wording.isBlank(said));
        }
    },
    STANDFIRST {
        @Override
        List<Range> possible(String text, List<Range> places, String instead) {
            return fitting(text, places, instead, said -> true);
        }
    },
    HEADING {
        @Override
        List<Range> possible(String text, List<Range> places, String instead) {
            return fitting(text, places, instead, said -> said.length() <= Wording.LONGEST_HEADING);
        }
    },
    TEXT {
        @Override
        List<Range> possible(String text, List<Range> places, String instead) {
            return Exchange.possible(text, places, instead);
        }
    };

    /** Those places where other words can stand: they lead nowhere else then, and what they stand in is not too long. */
    abstract List<Range> possible(String text, List<Range> places, String instead);

    private static List<Range> fitting(String text, List<Range> places, String instead, Predicate<String> fits) {
        List<Range> fitting = new ArrayList<>();
        for (Range place : places) {
            fitting.add(place);
            String said = Exchange.exchange(text, fitting, instead);
            if (!Wording.isSayable(said) || !fits.test(Wording.inOneForm(said).strip())) {
                fitting.remove(place);
            }
        }
        return fitting;
    }
}
