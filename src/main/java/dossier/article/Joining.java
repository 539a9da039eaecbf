package dossier.article;

import dossier.history.Joined;
import dossier.text.Merge;
import dossier.text.Wording;

/** Two wordings that were made from one, joined word by word: the heading and the text each for itself. */
public record Joining(Merge heading, Merge text) implements Joined<Wording> {

    public static Joining of(Wording base, Wording mine, Wording theirs) {
        return new Joining(
                Merge.of(base.heading(), mine.heading(), theirs.heading()),
                Merge.of(base.text(), mine.text(), theirs.text()));
    }

    @Override
    public boolean isClean() {
        return heading.isClean()
                && text.isClean()
                && heading.text().length() <= Wording.LONGEST_HEADING
                && text.text().length() <= Wording.LONGEST_TEXT;
    }

    @Override
    public Wording said() {
        return new Wording(heading.text(), text.text());
    }
}
