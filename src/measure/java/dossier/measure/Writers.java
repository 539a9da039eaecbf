package dossier.measure;

import dossier.measure.Journal.Added;
import dossier.measure.Journal.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Lost updates: many writers save the same and neighbouring sections at once, and hold what is there in the end against what
 * they were told is saved. Takes {@code --database= --writers= --seconds= --seed=}.
 */
final class Writers {

    private Writers() {}

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        Random random = new Random(options.seed());
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            installation.start();
            Staff staff = Staff.of(installation.base(), options.number("accounts", 10));
            Desk desk = Desk.of(staff.founder(), options.number("sections", 12), 20, random);
            isKept = measure(options, random, staff, desk, installation);
        }
        Report.end(isKept);
    }

    private static boolean measure(Options options, Random random, Staff staff, Desk desk, Installation installation) {
        Journal journal = new Journal();
        Tally tally = new Tally();
        Duration time = Duration.ofSeconds(options.number("seconds", 120));
        Instant end = Instant.now().plus(time);
        List<Browser> tabs = staff.tabs(options.number("writers", 20));
        Shift.of(IntStream.range(0, tabs.size())
                        .mapToObj(number -> new Writer(
                                "w" + number,
                                tabs.get(number),
                                desk.sheets(),
                                journal,
                                tally,
                                new Random(random.nextLong()),
                                () -> Instant.now().isBefore(end)))
                        .toList())
                .join();
        List<Entry> lost = journal.lost(staff.founder());
        List<Added> dropped = journal.dropped(staff.founder());
        List<String> gaps = desk.sheets().stream()
                .flatMap(sheet -> History.of(sheet, staff.founder()).flaws().stream())
                .toList();
        tally.all().forEach((what, count) -> Report.line(what, count));
        Report.line("saves per second", tally.of("tried") / time.toSeconds());
        Report.line("time of a save", tally.times());
        Report.line("texts confirmed", journal.size());
        Report.line("texts lost", lost.size(), lost);
        Report.line("sentences accepted", journal.sentences());
        Report.line("sentences gone", dropped.size(), dropped);
        Report.line("flaws of histories", gaps.size(), gaps);
        Report.line("H2's file, bytes", installation.bytes());
        return lost.isEmpty()
                && dropped.isEmpty()
                && gaps.isEmpty()
                && tally.of("kept twice") + tally.of("confirmed as another text") == 0
                && tally.all().keySet().stream().noneMatch(what -> what.startsWith("answered"));
    }
}
