package dossier.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How a date stands to the stretch of the calendar that it names. */
enum Bearing {
    BEFORE("../", "", "before ") {
        @Override
        Optional<LocalDate> earliest(Stretch named) {
            return Optional.empty();
        }

        @Override
        Optional<LocalDate> latest(Stretch named) {
            return named.earliest().map(day -> day.minusDays(1));
        }
    },

    AFTER("", "/..", "after ") {
        @Override
        Optional<LocalDate> earliest(Stretch named) {
            return named.latest().map(day -> day.plusDays(1));
        }

        @Override
        Optional<LocalDate> latest(Stretch named) {
            return Optional.empty();
        }
    },

    /** As much again to either side may be meant. */
    ABOUT("", "~", "about ") {
        @Override
        Optional<LocalDate> earliest(Stretch named) {
            return named.earliest().map(day -> day.minus(named.length()));
        }

        @Override
        Optional<LocalDate> latest(Stretch named) {
            return named.earliest()
                    .map(day -> day.plus(named.length()).plus(named.length()).minusDays(1));
        }
    },

    WITHIN("", "", "") {
        @Override
        Optional<LocalDate> earliest(Stretch named) {
            return named.earliest();
        }

        @Override
        Optional<LocalDate> latest(Stretch named) {
            return named.latest();
        }
    };

    private final String opening;
    private final String closing;
    private final String word;

    Bearing(String opening, String closing, String word) {
        this.opening = opening;
        this.closing = closing;
        this.word = word;
    }

    static Bearing of(String notation) {
        return Stream.of(values())
                .filter(bearing -> notation.startsWith(bearing.opening) && notation.endsWith(bearing.closing))
                .findFirst()
                .orElse(WITHIN);
    }

    /** The first day that a date can mean which stands so to what it names. */
    abstract Optional<LocalDate> earliest(Stretch named);

    abstract Optional<LocalDate> latest(Stretch named);

    /** Only with a year does before or after mean anything. */
    boolean canStandTo(Stretch named) {
        return this == WITHIN || named.first() != null;
    }

    /** The notation of what a date names. */
    String named(String notation) {
        return notation.substring(opening.length(), notation.length() - closing.length());
    }

    String notation(String named) {
        return opening + named + closing;
    }

    String words(Stretch named) {
        return word + named.words();
    }
}
