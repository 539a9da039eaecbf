package dossier.replacement;

import dossier.article.Masthead;
import dossier.text.Exchange;
import dossier.text.Range;
import dossier.text.Wording;
import java.util.List;

/** What an article says and where: over it, over one of its sections, or in that. */
public enum Line {
    TITLE(Masthead.LONGEST_LINE) {
        @Override
        boolean fits(String said) {
            return !Wording.isBlank(said);
        }
    },
    STANDFIRST(Masthead.LONGEST_STANDFIRST),
    HEADING(Wording.LONGEST_HEADING),
    TEXT(Wording.LONGEST_TEXT) {
        @Override
        List<Range> possible(String text, List<Range> places, String instead) {
            return Exchange.possible(text, places, instead);
        }
    };

    private final int longest;

    Line(int longest) {
        this.longest = longest;
    }

    /** Those places where other words can stand: they lead nowhere else then, and what they stand in is not too long. */
    List<Range> possible(String text, List<Range> places, String instead) {
        return Exchange.possible(text, places, instead, longest, this::fits);
    }

    /** Whether it would be too long with other words in one more place, besides those where they can stand. */
    boolean isFull(String text, List<Range> possible, Range more, String instead) {
        return Exchange.isFull(text, possible, more, instead, longest);
    }

    boolean fits(String said) {
        return true;
    }
}
