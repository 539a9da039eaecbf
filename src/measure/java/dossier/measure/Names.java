package dossier.measure;

import dossier.mention.KnownNames;
import dossier.mention.UnknownNames;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long it takes to find names in a section where very many are known, to learn one more, and to read what nobody should
 * type. Needs no installation. Takes {@code --names= --words= --tries= --seed=}.
 */
final class Names {

    private static final int LONGEST = 1_000_000;

    private final Options options;
    private final Cast cast;
    private final Limits limits = new Limits();
    private final KnownNames known = new KnownNames();

    private Names(Options options) {
        this.options = options;
        this.cast = new Cast(new Random(options.seed()));
    }

    public static void main(String... arguments) {
        Report.end(new Names(Options.of(arguments)).measure());
    }

    private boolean measure() {
        Map<Long, List<String>> subjects = cast.subjects(options.number("names", 100_000));
        long before = heap();
        Tally building = new Tally();
        building.time(() -> learn(subjects));
        Report.line("all learnt", building.times());
        Report.line("heap for them, bytes", heap() - before);
        List<String> names = subjects.values().stream().flatMap(List::stream).toList();
        finding(names);
        learning(names);
        Stream.of("a ", "A. ", "A'", "梁", ".", "A\u0301", "*A* ", "Ada\n\n", "| a ", "[A](/x) ", names.get(0) + " ")
                .forEach(this::longest);
        return limits.areKept();
    }

    private int learn(Map<Long, List<String>> subjects) {
        subjects.forEach(known::learn);
        return subjects.size();
    }

    private void finding(List<String> names) {
        int words = options.number("words", 1_000);
        Tally cold = new Tally();
        Tally found = new Tally();
        Tally unknown = new Tally();
        int sightings = 0;
        for (int each = 0; each < options.number("tries", 2_000); each++) {
            String text = cast.section(words, names);
            sightings += (each == 0 ? cold : found).time(() -> known.find(text).size());
            unknown.time(() -> UnknownNames.in(text, List.of()).size());
        }
        Report.line("found, each time", sightings / options.number("tries", 2_000));
        limits.time("first find in " + words + " words", 2_000, cold);
        limits.time("find in " + words + " words", 50, found);
        Report.line("    in microseconds", found.micros());
        Report.line("unknown, in microseconds", unknown.micros());
    }

    private void learning(List<String> names) {
        Tally learnt = new Tally();
        for (int each = 0; each < 10_000; each++) {
            long id = -1L - each;
            List<String> called = List.of("Newcomer" + each, names.get(each) + " Junior", names.get(each));
            learnt.time(() -> learn(Map.of(id, called)));
            if (known.find("for Newcomer" + each + ".").isEmpty()) {
                limits.broken("what is learnt is found");
            }
            learnt.time(() -> learn(Map.of(id, List.of())));
        }
        limits.time("learn and forget", 1, learnt);
        Report.line("    in microseconds", learnt.micros());
    }

    private void longest(String piece) {
        String text = piece.repeat(LONGEST / piece.length());
        Tally tally = new Tally();
        IntStream.range(0, 3).forEach(each -> tally.time(() -> known.find(text).size()));
        limits.time("%,d characters of %s".formatted(text.length(), piece.strip()), 10_000, tally);
    }

    private static long heap() {
        for (int each = 0; each < 3; each++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
