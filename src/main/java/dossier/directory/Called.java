package dossier.directory;

import java.util.stream.IntStream;

/** One of the names that a subject goes by. */
public record Called(long subject, String name) {

    /** Whether one of its words begins so, as {@link KnownAs#fold} leaves it. */
    public boolean hasWord(String folded) {
        return IntStream.range(0, name.length())
                .filter(this::isBeginning)
                .anyMatch(place -> KnownAs.fold(name.substring(place)).startsWith(folded));
    }

    /** In scripts without capitals, some of which have no spaces either, a word may begin anywhere. */
    private boolean isBeginning(int place) {
        if (place == 0) {
            return true;
        }
        int before = name.codePointBefore(place);
        int here = name.codePointAt(place);
        return Character.getType(here) == Character.OTHER_LETTER
                || !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(here) && !Character.isUpperCase(before))
                || Character.isDigit(here) != Character.isDigit(before);
    }
}
