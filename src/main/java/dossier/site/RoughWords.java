package dossier.site;

import dossier.directory.RoughDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Imprecise dates in words. */
final class RoughWords {

    private RoughWords() {}

    /** Such as: 20 January 2023, January 2023, 2023, January. */
    static String of(RoughDate date) {
        Optional<String> month = date.month().map(number -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.UK));
        return Stream.of(date.day().map(String::valueOf), month, date.year().map(String::valueOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
