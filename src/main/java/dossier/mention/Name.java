package dossier.mention;

import java.util.List;
import java.util.stream.IntStream;

/** What a subject is called, by {@link NameTokens#spelling its spelling}, and when words of other case mean the same. */
record Name(String spelling, long subjectId) {

    private static final int MOST_STEPS = 64;
    private static final int SHORT = 3;
    private static final int SHORT_IN_CAPITALS = 4;

    static Name of(String typed, long subjectId) {
        NameTokens tokens = NameTokens.of(typed);
        return new Name(tokens.spelling(0, tokens.size()), subjectId);
    }

    /** How to come to it word by word, however they are written; of a name of many words as far as they are looked at. */
    List<String> steps() {
        NameTokens tokens = NameTokens.of(spelling);
        return IntStream.range(0, Math.min(tokens.size(), MOST_STEPS + 1))
                .mapToObj(tokens::step)
                .toList();
    }

    boolean canBeFound() {
        List<String> steps = steps();
        return spelling.codePoints().anyMatch(Character::isLetterOrDigit)
                && steps.size() <= MOST_STEPS
                && steps.stream().noneMatch(String::isBlank);
    }

    boolean isWritten(String words) {
        return spelling.equals(words);
    }

    /**
     * Whether the words, which differ in case at most, may be this name: each has a capital where the name has one at the
     * beginning of a word. A short name is itself only as it is written: "us" is not "US", nor is "Who" "WHO".
     */
    boolean isLike(String words) {
        return words.length() == spelling.length() && !isShort() && hasItsCapitals(words);
    }

    private boolean isShort() {
        long letters = spelling.codePoints().filter(Character::isLetter).count();
        boolean isInCapitals = spelling.codePoints().noneMatch(Character::isLowerCase);
        return letters <= (isInCapitals ? SHORT_IN_CAPITALS : SHORT);
    }

    private boolean hasItsCapitals(String words) {
        for (int place = 0; place < words.length(); place++) {
            if (beginsWord(place)
                    && Signs.isCapital(spelling.codePointAt(place))
                    && !Signs.isCapital(words.codePointAt(place))) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsWord(int place) {
        return place == 0 || !Signs.goesOn(spelling.codePointBefore(place));
    }
}
