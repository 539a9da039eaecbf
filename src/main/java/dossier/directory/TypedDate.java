package dossier.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings a date that somebody typed in English into the notation. */
final class TypedDate {

    private static final int LONGEST = 100;

    private static final Pattern OF_OUR_ERA =
            Pattern.compile("\\b(?:ad|ce) ?(\\d{1,4})\\b|\\b(\\d{1,4}) ?(?:ad|ce)\\b");

    private static final List<Phrase<String>> BEARINGS = List.of(
            Phrase.of("before (.+)", match -> bearing(Bearing.BEFORE, match)),
            Phrase.of("after (.+)", match -> bearing(Bearing.AFTER, match)),
            Phrase.of("(?:about|around|circa|ca?(?= |\\d)) ?(.+)", match -> bearing(Bearing.ABOUT, match)),
            Phrase.of("(.+)", match -> bearing(Bearing.WITHIN, match)));

    private static final List<Phrase<String>> STRETCHES = List.of(
            Phrase.of("(\\d{4})", match -> Optional.of(match.group(1))),
            Phrase.of("(early|mid|late) (\\d{4})", match -> Optional.of(Stretch.third(match.group(1), match.group(2)))),
            Phrase.of("(?:the )?(\\d{3})0['’]?s", match -> Optional.of(match.group(1) + "X")),
            Phrase.of("([a-z]+)", match -> month("XXXX", match.group(1))),
            Phrase.of("([a-z]+) (\\d{4})", match -> month(match.group(2), match.group(1))),
            Phrase.of("(\\d{1,2}) ([a-z]+) (\\d{4})", match -> day(match.group(3), match.group(2), match.group(1))),
            Phrase.of("([a-z]+) (\\d{1,2}) (\\d{4})", match -> day(match.group(3), match.group(1), match.group(2))),
            Phrase.of("(\\d{4}-\\d\\d(?:-\\d\\d)?)", match -> Optional.of(match.group(1))));

    private TypedDate() {}

    /** The notation it comes to, which may yet be that of a day that never comes; empty where it is not understood. */
    static Optional<String> notation(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : Phrase.read(tidy(typed), BEARINGS);
    }

    private static String tidy(String typed) {
        String small = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2014]", "-")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("(?<=[a-z])[.-]|-(?=[a-z])|,|\\bof\\b", " ");
        return inFourFigures(
                small.replaceAll("\\s*-\\s*", "-").replaceAll("\\s+", " ").strip());
    }

    private static String inFourFigures(String text) {
        return OF_OUR_ERA
                .matcher(text)
                .replaceAll(match -> "0".repeat(4 - year(match).length()) + year(match));
    }

    private static String year(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Optional<String> bearing(Bearing bearing, MatchResult match) {
        return Phrase.read(match.group(1), STRETCHES).map(bearing::notation);
    }

    private static Optional<String> month(String year, String name) {
        return Stretch.month(name).map(month -> "%s-%02d".formatted(year, month.getValue()));
    }

    private static Optional<String> day(String year, String name, String day) {
        return month(year, name).map(month -> "%s-%02d".formatted(month, Integer.valueOf(day)));
    }
}
