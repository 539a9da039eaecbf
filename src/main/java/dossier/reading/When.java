package dossier.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A moment as pages show it: exact for machines, and the day in words, which a script puts into the reader's order. */
public record When(Instant moment) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    public String exact() {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String words() {
        return DAY.format(moment);
    }
}
