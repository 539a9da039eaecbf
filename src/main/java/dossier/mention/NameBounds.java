package dossier.mention;

import dossier.text.Stretch;
import java.util.Set;

/** Whether words stand for themselves, or are part of others: "Reilly" is none of "O'Reilly", but "Ada" is one of "Ada's". */
record NameBounds(NameTokens tokens) {

    private static final Set<String> ENDINGS = Set.of("s", "d", "ll", "re", "ve");

    boolean areAround(int first, int end) {
        return isBegin(first) && isEnd(end);
    }

    private boolean isBegin(int first) {
        if (!tokens.isJoined(first) || tokens.standsAlone(first)) {
            return true;
        }
        return tokens.isWord(first) ? !isOther(first - 1) && !isBehindName(first - 1) : !tokens.isWord(first - 1);
    }

    /** Whether there is an apostrophe behind a capitalised word, which unlike "l'" or "d'" is part of a name. */
    private boolean isBehindName(int apostrophe) {
        return tokens.is(apostrophe, '\'')
                && tokens.isJoined(apostrophe)
                && tokens.isWord(apostrophe - 1)
                && tokens.isCapitalised(apostrophe - 1);
    }

    private boolean isEnd(int end) {
        if (!tokens.isJoined(end) || tokens.standsAlone(end - 1)) {
            return true;
        }
        return tokens.isWord(end - 1) ? !isOther(end) && !goesOn(end) : !tokens.isWord(end);
    }

    private boolean goesOn(int apostrophe) {
        return tokens.is(apostrophe, '\'')
                && tokens.isJoined(apostrophe + 1)
                && tokens.isWord(apostrophe + 1)
                && !ENDINGS.contains(tokens.key(apostrophe + 1));
    }

    private boolean isOther(int index) {
        return tokens.is(index, Stretch.OTHER);
    }
}
