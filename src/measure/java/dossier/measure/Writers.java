package dossier.measure;

import dossier.measure.Journal.Added;
import dossier.measure.Journal.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Lost updates: many writers save the same and neighbouring sections at once, while somebody rearranges them, and hold what is
 * there in the end against what they were told is saved. Takes {@code --database= --writers= --accounts= --sections= --seconds=
 * --seed=}.
 */
final class Writers {

    private final Options options;
    private final Random random;
    private final Staff staff;
    private final Desk desk;
    private final Journal journal = new Journal();
    private final Tally tally = new Tally();

    private Writers(Options options, Staff staff) {
        this.options = options;
        this.random = new Random(options.seed());
        this.staff = staff;
        this.desk = Desk.of(staff.founder(), options.number("sections", 12), 20, random);
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            installation.start();
            Writers writers = new Writers(options, Staff.of(installation.base(), options.number("accounts", 10)));
            Duration time = Duration.ofSeconds(options.number("seconds", 120));
            writers.work(time);
            isKept = writers.check(time);
            Report.line("H2's file, bytes", installation.bytes());
        }
        Report.end(isKept);
    }

    private void work(Duration time) {
        Instant end = Instant.now().plus(time);
        List<Runnable> people = new ArrayList<>();
        people.add(new Arranger(desk, staff.founder(), tally, random(), () -> isBefore(end)));
        List<Browser> tabs = staff.tabs(options.number("writers", 20));
        IntStream.range(0, tabs.size())
                .mapToObj(number -> new Writer(
                        "w" + number, tabs.get(number), desk.sheets(), journal, tally, random(), () -> isBefore(end)))
                .forEach(people::add);
        Shift.of(people).join();
    }

    private boolean check(Duration time) {
        List<Entry> lost = journal.lost(staff.founder());
        List<Added> dropped = journal.dropped(staff.founder());
        List<String> flaws = desk.sheets().stream()
                .flatMap(sheet -> History.of(sheet, staff.founder()).flaws().stream())
                .toList();
        tally.all().forEach((what, count) -> Report.line(what, count));
        Report.line("saves per second", tally.of("tried") / time.toSeconds());
        Report.line("time of a save", tally.times());
        Report.line("texts confirmed", journal.size());
        Report.line("texts lost", lost.size(), lost);
        Report.line("sentences accepted", journal.sentences());
        Report.line("sentences gone", dropped.size(), dropped);
        Report.line("flaws of histories", flaws.size(), flaws);
        return lost.isEmpty()
                && dropped.isEmpty()
                && flaws.isEmpty()
                && tally.of("kept twice") + tally.of("confirmed as another text") == 0
                && tally.all().keySet().stream().noneMatch(what -> what.startsWith("answered"));
    }

    private Random random() {
        return new Random(random.nextLong());
    }

    private static boolean isBefore(Instant end) {
        return Instant.now().isBefore(end);
    }
}
