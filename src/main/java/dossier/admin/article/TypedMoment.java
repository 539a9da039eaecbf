package dossier.admin.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A moment to come as somebody types it: a day and a time as clocks show it in the newsroom's zone. Where clocks show a time
 * twice, the first is meant.
 *
 * @param at null where there is a problem
 * @param problem the key of what is wrong with it; empty where nothing is
 */
record TypedMoment(@Nullable Instant at, String problem) {

    private static final Period FARTHEST = Period.ofYears(10);

    private static final Pattern PARTS = Pattern.compile("(.{1,60}?)[ ,]+(?:at )?([0-9]{1,2}[:.][0-9]{2})");

    private static final Pattern TIME_ALONE = Pattern.compile("^[0-9]{1,2}[:.][0-9]{2}$");

    private static final Map<String, Integer> DAYS_AHEAD = Map.of("today", 0, "tomorrow", 1);

    private static final List<DateTimeFormatter> DAYS = Stream.of("u-M-d", "d.M.u", "d MMMM u", "d MMM u")
            .map(TypedMoment::format)
            .toList();

    private static final Pattern WEEKDAY = Pattern.compile("(?:(\\p{L}+day) )?(.+)");

    private static final DateTimeFormatter TIME = format("H:mm");

    static TypedMoment parse(String typed, Clock clock) {
        String whole = TIME_ALONE.matcher(typed.strip()).replaceFirst("today $0");
        Matcher parts = PARTS.matcher(whole.replaceFirst("(?<=[0-9])T(?=[0-9])", " "));
        if (!parts.matches()) {
            return wrong("unreadable");
        }
        Matcher day = WEEKDAY.matcher(parts.group(1).toLowerCase(Locale.ROOT).replaceAll("[, ]+", " "));
        Optional<LocalDate> date = day.matches() ? day(day.group(2), LocalDate.now(clock)) : Optional.empty();
        Optional<LocalTime> time = parsed(parts.group(2).replace('.', ':'), TIME, LocalTime::parse);
        if (date.isEmpty() || time.isEmpty()) {
            return wrong("unreadable");
        }
        return day.group(1) == null || day.group(1).equals(weekday(date.get()))
                ? of(date.get().atTime(time.get()), clock)
                : wrong("weekday");
    }

    Instant moment() {
        if (at == null) {
            throw new IllegalStateException("There is none: " + problem);
        }
        return at;
    }

    boolean isClear() {
        return at != null;
    }

    private static TypedMoment of(LocalDateTime time, Clock clock) {
        ZoneId zone = clock.getZone();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            return wrong("gap");
        }
        Instant moment = time.toInstant(offsets.get(0));
        if (!moment.isAfter(clock.instant())) {
            return wrong("past");
        }
        return time.toLocalDate().isAfter(LocalDate.now(clock).plus(FARTHEST))
                ? wrong("far")
                : new TypedMoment(moment, "");
    }

    private static TypedMoment wrong(String why) {
        return new TypedMoment(null, "admin.when." + why);
    }

    private static Optional<LocalDate> day(String words, LocalDate today) {
        return Optional.ofNullable(DAYS_AHEAD.get(words))
                .map(today::plusDays)
                .or(() -> DAYS.stream()
                        .flatMap(format -> parsed(words, format, LocalDate::parse).stream())
                        .findFirst());
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> parsed(String typed, DateTimeFormatter format, Parsing<T> parsing) {
        try {
            return Optional.of(parsing.parse(typed, format));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Parsing<T> {
        T parse(String typed, DateTimeFormatter format);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
