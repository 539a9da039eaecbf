package dossier.mention;

import java.util.stream.IntStream;

/** Capitalised words in a row, of which it is to be said whether they may be a name. */
record Candidate(NameTokens tokens, int first, int last) {

    private static final String ENDS_OF_SENTENCES = ".!?:[…。！？\"“«„‘'";
    private static final String CLOSING = ")]”»’";

    /** Without words that stand before a name and are none of it, such as what opens a sentence, days and titles. */
    Candidate trimmed() {
        boolean isOpening = isOpening();
        int place = first;
        while (place < last && isNoneOfIt(place, isOpening)) {
            place++;
        }
        return new Candidate(tokens, place, last);
    }

    int words() {
        return (int) IntStream.range(first, last).filter(tokens::isCapitalised).count();
    }

    /** Alone it has to be within a sentence, and longer than a letter. */
    boolean isName() {
        boolean isMoreThanOrdinary = IntStream.range(first, last)
                .filter(tokens::isCapitalised)
                .mapToObj(tokens::key)
                .anyMatch(key -> !OrdinaryWords.isNone(key) && !OrdinaryWords.canOpen(key));
        return isMoreThanOrdinary && (words() > 1 || (end() - start() > 1 && !isOpening()));
    }

    String spelling() {
        return tokens.spelling(first, last);
    }

    int start() {
        return tokens.start(first);
    }

    int end() {
        return tokens.end(last - 1);
    }

    private boolean isNoneOfIt(int index, boolean isOpening) {
        String key = tokens.key(index);
        return !tokens.isCapitalised(index)
                || (isOpening ? OrdinaryWords.canOpen(key) : OrdinaryWords.isBesideNames(key));
    }

    /** Whether a sentence begins here, as far as the sign before it says. */
    private boolean isOpening() {
        int before = first - 1;
        while (before >= 0 && isSign(before, CLOSING)) {
            before--;
        }
        return before < 0 || (isSign(before, ENDS_OF_SENTENCES) && !isAbbreviation(before));
    }

    private boolean isAbbreviation(int stop) {
        return tokens.is(stop, '.')
                && tokens.isJoined(stop)
                && (OrdinaryWords.isBesideNames(tokens.key(stop - 1))
                        || tokens.key(stop - 1).length() == 1);
    }

    private boolean isSign(int index, String signs) {
        return signs.indexOf(tokens.first(index)) >= 0;
    }
}
