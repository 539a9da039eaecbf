package dossier.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as exact as it is known, of the years 1 to 9999, in the notation of ISO 8601-2 (EDTF), 13 characters at most. Any
 * other notation, and any day that never comes, is refused with an {@link IllegalArgumentException}.
 *
 * <table>
 * <caption>Notations</caption>
 * <tr><td>{@code 2023}, {@code 2023-01}, {@code 2023-01-20}<td>a year, a month, a day
 * <tr><td>{@code XXXX-01}<td>January of a year that is not said
 * <tr><td>{@code 2023-37}, {@code 2023-38}, {@code 2023-39}<td>early, mid, late 2023: four months each
 * <tr><td>{@code 199X}<td>the 1990s
 * <tr><td>{@code ../2024-06}, {@code 2019/..}<td>before June 2024, after 2019: what is named is left out
 * <tr><td>{@code 1912~}<td>about 1912: as much again to either side may be meant
 * </table>
 *
 * <p>Dates are ordered by the earliest day they can mean, then by the latest. What has no earliest day, before June 2024,
 * stands at its latest; what has no year comes last.
 */
public record RoughDate(String notation) implements Comparable<RoughDate> {

    private static final Comparator<RoughDate> IN_TIME = Comparator.<RoughDate, LocalDate>comparing(
                    date -> date.earliest().or(date::latest).orElse(LocalDate.MAX))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(RoughDate::notation);

    public RoughDate {
        if (!isNotation(notation)) {
            throw new IllegalArgumentException("Not a date: " + notation);
        }
    }

    /**
     * The date that somebody typed, in the notation or in English, in any case: 20 January 2023, Jan. 20th, 2023, early 2023,
     * before June 2024, c. 1912, the 1990s. Empty where that is none, or could be two: 5/6/2023, 23.
     */
    public static Optional<RoughDate> parse(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(RoughDate::isNotation)
                .or(() -> TypedDate.notation(typed).filter(RoughDate::isNotation))
                .map(RoughDate::new);
    }

    private static boolean isNotation(String notation) {
        Bearing bearing = Bearing.of(notation);
        return Stretch.read(bearing.named(notation)).filter(bearing::canStandTo).isPresent();
    }

    /** The first day it can mean. */
    public Optional<LocalDate> earliest() {
        return bearing().earliest(named());
    }

    /** The last day it can mean. */
    public Optional<LocalDate> latest() {
        return bearing().latest(named());
    }

    /** Whether it is earlier than the other, whatever the two may mean. */
    public boolean isCertainlyBefore(RoughDate other) {
        return latest().flatMap(last -> other.earliest().map(last::isBefore)).orElse(false);
    }

    /** A year, a month or a day as ISO 8601 itself writes them; empty for whatever is less plain. */
    public Optional<String> iso() {
        return bearing() == Bearing.WITHIN && named().isOfIso8601() ? Optional.of(notation) : Optional.empty();
    }

    /** As readers are told it, in English: 20 January 2023, mid-2023, about 1912. Typed, it is the same date again. */
    public String words() {
        return bearing().words(named());
    }

    @Override
    public int compareTo(RoughDate other) {
        return IN_TIME.compare(this, other);
    }

    private Bearing bearing() {
        return Bearing.of(notation);
    }

    private Stretch named() {
        return Stretch.read(bearing().named(notation)).orElseThrow();
    }
}
