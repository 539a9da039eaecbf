package dossier.mention;

import dossier.text.Range;
import dossier.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs of capitalised words in one stretch of text, as names are written: "Bank of England", "Bashar al-Assad", "John F.
 * Kennedy", "GPT-4".
 */
final class CapitalRuns {

    private static final int MOST_PARTICLES = 3;

    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "les", "du", "des", "del", "della", "di", "da", "das", "dos", "van", "von", "der", "den",
            "ter", "zu", "bin", "ibn", "al", "el", "y", "e");

    private final Stretch stretch;
    private final NameTokens tokens;
    private final NameBounds bounds;
    private final Predicate<Range> isFree;

    CapitalRuns(Stretch stretch, NameTokens tokens, Predicate<Range> isFree) {
        this.stretch = stretch;
        this.tokens = tokens;
        this.bounds = new NameBounds(tokens);
        this.isFree = isFree;
    }

    /** From which token to which, the last not included. */
    List<Range> all() {
        List<Range> runs = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            int end = isCapital(place) ? end(place) : place + 1;
            if (isCapital(place) && bounds.areAround(place, end) && !isSecondHalf(place)) {
                runs.add(new Range(place, end));
            }
            place = end;
        }
        return runs;
    }

    private int end(int first) {
        int end = first + 1;
        for (int next = next(end); next >= 0 && isWhole(end - 1, next); next = next(end)) {
            end = next + 1;
        }
        boolean isInitials = end < tokens.size() && tokens.is(end, '.') && end - first > 2 && tokens.is(end - 2, '.');
        return isInitials && isInitial(end - 1) && isWhole(end - 1, end) ? end + 1 : end;
    }

    /** The word that goes on with a name that seemed to end, or -1. */
    private int next(int end) {
        if (end >= tokens.size()) {
            return -1;
        }
        int next = tokens.isAfterSpace(end) ? behindParticles(end) : behindSign(end);
        return next < tokens.size() && next >= 0 && isCapitalOrNumber(next, end) ? next : -1;
    }

    private int behindParticles(int from) {
        int place = from;
        while (place < Math.min(tokens.size(), from + MOST_PARTICLES) && isParticle(place)) {
            place++;
        }
        boolean isHyphenated =
                place > from && tokens.isJoined(place) && tokens.is(place, '-') && tokens.isJoined(place + 1);
        return isHyphenated ? place + 1 : place;
    }

    /** "Of" goes on with the name of an institution, and leads from a person to another name; "the" is in none but behind it. */
    private boolean isParticle(int index) {
        String before = tokens.key(index - 1);
        return switch (tokens.key(index)) {
            case "of" -> OrdinaryWords.goesOnWithOf(before);
            case "the" -> before.equals("of");
            default -> PARTICLES.contains(tokens.key(index)) && !tokens.isCapitalised(index);
        };
    }

    private int behindSign(int sign) {
        boolean isInitial = tokens.is(sign, '.') && isInitial(sign - 1);
        return isInitial || (isConnector(sign) && tokens.isJoined(sign + 1)) ? sign + 1 : -1;
    }

    /** A number goes on with a name only behind a hyphen; a full stop ends a sentence rather than an initial before "The". */
    private boolean isCapitalOrNumber(int index, int sign) {
        if (tokens.is(sign, '.') && OrdinaryWords.canOpen(tokens.key(index))) {
            return false;
        }
        return isCapital(index) || (tokens.is(sign, '-') && Character.isDigit(tokens.first(index)));
    }

    private boolean isConnector(int index) {
        return tokens.is(index, '-') || tokens.is(index, '&') || tokens.is(index, '\'');
    }

    /** "Columbian" in "pre-Columbian" is half a word. */
    private boolean isSecondHalf(int index) {
        return tokens.isJoined(index) && isConnector(index - 1) && tokens.isJoined(index - 1);
    }

    private boolean isInitial(int index) {
        return tokens.isCapitalised(index)
                && tokens.key(index).length() == 1
                && !tokens.key(index).equals("i");
    }

    private boolean isCapital(int index) {
        return tokens.isWord(index)
                && tokens.isCapitalised(index)
                && isWhole(index, index)
                && isFree.test(stretch.range(tokens.start(index), tokens.end(index)));
    }

    private boolean isWhole(int first, int last) {
        return stretch.isWhole(tokens.start(first), tokens.end(last));
    }
}
