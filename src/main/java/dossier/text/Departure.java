package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A change of a text that can be looked at, and taken back, by itself.
 *
 * @param before what was said there; empty where words were put in
 * @param now what is said in its place; empty where words were taken out
 */
public record Departure(Range before, Range now) {

    /** Changes with so few characters of one line between them are one: a sentence that was put otherwise. */
    private static final int CLOSE = 12;

    private static final Pattern BEGINNING = Pattern.compile("(?:^|\\n|[.!?…]['’\"”)]?\\h)$");

    /** All that one text says otherwise than another, in its order. */
    public static List<Departure> between(String before, String now) {
        List<Departure> departures = new ArrayList<>();
        for (Departure each : Drift.between(before, now).departures()) {
            Departure next = each.fromTheBeginningOfASentence(before, now);
            Departure last = departures.isEmpty() ? null : departures.get(departures.size() - 1);
            if (last != null && last.isCloseTo(next, now)) {
                departures.set(departures.size() - 1, last.upTo(next));
            } else {
                departures.add(next);
            }
        }
        return List.copyOf(departures);
    }

    /** The text as it is now, but for this. */
    public String takenBack(String textBefore, String textNow) {
        return textNow.substring(0, now.start()) + before.of(textBefore) + textNow.substring(now.end());
    }

    /** What was put in or taken out can often be read as made a few words earlier: "hums. It " as "It hums. ". */
    private Departure fromTheBeginningOfASentence(String textBefore, String textNow) {
        if (before.start() < before.end() && now.start() < now.end()) {
            return this;
        }
        Range words = before.start() < before.end() ? before : now;
        String text = words.equals(before) ? textBefore : textNow;
        int most = Math.min(Math.min(before.start(), now.start()), words.end() - words.start());
        for (int steps = 0; steps <= most; steps++) {
            if (BEGINNING.matcher(text.substring(0, words.start() - steps)).find()) {
                return earlier(steps);
            }
            if (steps == most || text.charAt(words.start() - steps - 1) != text.charAt(words.end() - steps - 1)) {
                return this;
            }
        }
        return this;
    }

    private Departure earlier(int steps) {
        return new Departure(
                new Range(before.start() - steps, before.end() - steps),
                new Range(now.start() - steps, now.end() - steps));
    }

    private boolean isCloseTo(Departure next, String text) {
        String gap = text.substring(now.end(), next.now.start());
        return gap.length() <= CLOSE && gap.indexOf('\n') < 0;
    }

    private Departure upTo(Departure next) {
        return new Departure(new Range(before.start(), next.before.end()), new Range(now.start(), next.now.end()));
    }
}
