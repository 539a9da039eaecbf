package dossier.admin.journal;

import dossier.directory.RoughDate;
import dossier.journal.Thing;
import dossier.journal.Verb;
import dossier.journal.Wanted;
import dossier.text.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the journal, as they typed and chose it; what means nothing means everything.
 *
 * @param who the id of an account
 * @param thing the id of a thing of that kind
 * @param from a date as exact as it is meant: since its first day, or until its last
 */
record JournalSearch(String q, String who, String kind, String thing, String verb, String from, String to) {

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    JournalSearch {
        q = plain(q);
        who = plain(who);
        kind = plain(kind);
        thing = plain(thing);
        verb = plain(verb);
        from = plain(from);
        to = plain(to);
    }

    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : Wording.sayable(typed.substring(0, Math.min(typed.length(), LONGEST)))
                        .strip();
    }

    /** What was typed at the beginning or the end that is no date. */
    public boolean isUnreadable(String typed) {
        return !typed.isEmpty() && day(typed, RoughDate::earliest).isEmpty();
    }

    public boolean isReadable() {
        return !isUnreadable(from) && !isUnreadable(to);
    }

    Wanted wanted(ZoneId zone) {
        Thing.@Nullable Kind of = Thing.Kind.called(kind).orElse(null);
        return new Wanted(
                id(who),
                of,
                of == null ? null : id(thing),
                Verb.called(verb).orElse(null),
                day(from, RoughDate::earliest).map(day -> begin(day, zone)).orElse(null),
                day(to, RoughDate::latest)
                        .map(day -> begin(day.plusDays(1), zone))
                        .orElse(null),
                Wording.inOneForm(q));
    }

    static @Nullable Long id(String typed) {
        return ID.matcher(typed).matches() ? Long.valueOf(typed) : null;
    }

    private static Optional<LocalDate> day(String typed, Function<RoughDate, Optional<LocalDate>> end) {
        return RoughDate.parse(typed).flatMap(date -> end.apply(date).or(date::earliest));
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Whether it asks for more than words. */
    public boolean isNarrow() {
        return !(who + kind + verb + from + to).isEmpty();
    }

    /** Whether it asks for what was done to one thing. */
    public boolean isOfOne() {
        return !kind.isEmpty() && !thing.isEmpty();
    }

    /** The path of the journal with this search. */
    public String address() {
        return "/admin/journal?"
                + String.join(
                        "&",
                        field("q", q),
                        field("who", who),
                        field("kind", kind),
                        field("thing", thing),
                        field("verb", verb),
                        field("from", from),
                        field("to", to));
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
