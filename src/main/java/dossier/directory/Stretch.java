package dossier.directory;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar that has a name: a decade, a year, a third of one, a month, a day.
 *
 * @param first its first day; missing where the year is not said
 */
record Stretch(String words, @Nullable LocalDate first, Period length) {

    private static final String YEAR = "(?!0000)(\\d{4})";
    private static final String MONTH = "-(0[1-9]|1[0-2])";

    /** What EDTF numbers the three times four months of a year from. */
    private static final int FIRST_THIRD = 37;

    private static final List<String> THIRDS = List.of("early", "mid", "late");
    private static final List<Period> OF_ISO_8601 = List.of(Period.ofYears(1), Period.ofMonths(1), Period.ofDays(1));

    private static final List<Phrase<Stretch>> NOTATIONS = List.of(
            Phrase.of(YEAR, match -> Optional.of(year(number(match, 1)))),
            Phrase.of(YEAR + MONTH, match -> Optional.of(month(YearMonth.of(number(match, 1), number(match, 2))))),
            Phrase.of(
                    YEAR + "-(3[789])", match -> Optional.of(third(number(match, 1), number(match, 2) - FIRST_THIRD))),
            Phrase.of(
                    YEAR + MONTH + "-(\\d\\d)",
                    match -> day(YearMonth.of(number(match, 1), number(match, 2)), number(match, 3))),
            Phrase.of("([1-9]\\d\\d)X", match -> Optional.of(decade(10 * number(match, 1)))),
            Phrase.of("XXXX" + MONTH, match -> Optional.of(monthOfSomeYear(Month.of(number(match, 1))))));

    /** The stretch that stands in this notation; empty where none does, and for a day that never comes. */
    static Optional<Stretch> read(String notation) {
        return Phrase.read(notation, NOTATIONS);
    }

    /** The month that a word means: its English name, or three letters of it and more. */
    static Optional<Month> month(String word) {
        return List.of(Month.values()).stream()
                .filter(month -> word.length() > 2
                        && name(month).toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    /** The notation of the early, mid or late part of a year. */
    static String third(String part, String year) {
        return year + "-" + (FIRST_THIRD + THIRDS.indexOf(part));
    }

    Optional<LocalDate> earliest() {
        return Optional.ofNullable(first);
    }

    Optional<LocalDate> latest() {
        return earliest().map(day -> day.plus(length).minusDays(1));
    }

    boolean isOfIso8601() {
        return first != null && OF_ISO_8601.contains(length);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Stretch year(int year) {
        return new Stretch(words(year), LocalDate.of(year, 1, 1), Period.ofYears(1));
    }

    private static Stretch month(YearMonth month) {
        return new Stretch(words(month), month.atDay(1), Period.ofMonths(1));
    }

    private static Stretch third(int year, int place) {
        return new Stretch(
                THIRDS.get(place) + (place == 1 ? "-" : " ") + words(year),
                LocalDate.of(year, 4 * place + 1, 1),
                Period.ofMonths(4));
    }

    private static Optional<Stretch> day(YearMonth month, int day) {
        return month.isValidDay(day)
                ? Optional.of(new Stretch(day + " " + words(month), month.atDay(day), Period.ofDays(1)))
                : Optional.empty();
    }

    private static Stretch decade(int year) {
        return new Stretch("the " + year + "s", LocalDate.of(year, 1, 1), Period.ofYears(10));
    }

    private static Stretch monthOfSomeYear(Month month) {
        return new Stretch(name(month), null, Period.ofMonths(1));
    }

    private static String words(YearMonth month) {
        return name(month.getMonth()) + " " + words(month.getYear());
    }

    /** A year of fewer than four figures would read as something else. */
    private static String words(int year) {
        return year < 1000 ? "AD " + year : String.valueOf(year);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
