package dossier.comment;

import dossier.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds in a text in Markdown the words that somebody took from it: to the letter, or else as it is read, when only letters and
 * digits count and not where links lead.
 */
public final class PassageSearch {

    private PassageSearch() {}

    /**
     * Where those words stand.
     *
     * @param near of several places, the one that begins nearest to that character
     */
    public static Optional<Range> find(String words, String text, int near) {
        String sought = words.strip();
        List<Range> exact = sought.isEmpty() ? List.of() : places(sought, text);
        List<Range> read = asRead(sought, text);
        Set<Range> letters = Set.copyOf(exact);
        return Stream.of(read.stream().filter(letters::contains).toList(), exact, read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(found -> found.stream().min(Comparator.comparingInt(range -> Math.abs(range.start() - near))));
    }

    private static List<Range> places(String sought, String text) {
        List<Range> places = new ArrayList<>();
        for (int start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
            places.add(new Range(start, start + sought.length()));
        }
        return places;
    }

    private static List<Range> asRead(String sought, String text) {
        Letters letters = Letters.of(sought);
        Letters all = Letters.of(text);
        return letters.isEmpty()
                ? List.of()
                : places(letters.text(), all.text()).stream()
                        .map(range -> widened(all.places(range), sought, letters, text))
                        .toList();
    }

    /** With the signs that stand before its first letter and behind its last, as far as they are those of the text. */
    private static Range widened(Range range, String sought, Letters letters, String text) {
        int start = range.start();
        for (int place = letters.start() - 1; place >= 0 && isAt(start - 1, sought.charAt(place), text); place--) {
            start--;
        }
        int end = range.end();
        for (int place = letters.end(); place < sought.length() && isAt(end, sought.charAt(place), text); place++) {
            end++;
        }
        return new Range(start, end);
    }

    private static boolean isAt(int place, char sign, String text) {
        return place >= 0 && place < text.length() && text.charAt(place) == sign;
    }
}
