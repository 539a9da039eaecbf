package dossier.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Killed while saving: again and again the server is ended at a random moment, in every fifth round its PostgreSQL too, and
 * started on the same data. What was confirmed is there, and nothing is half done. Takes
 * {@code --database= --rounds= --writers= --seed=}.
 */
final class Kills {

    private static final int ROUNDS_TO_A_DATABASE = 5;

    private final Options options;
    private final Random random;
    private final Database database;
    private final Installation installation;
    private final Journal journal = new Journal();
    private final Tally tally = new Tally();
    private final List<Object> flaws = new ArrayList<>();

    private Kills(Options options, Database database, Installation installation) {
        this.options = options;
        this.random = new Random(options.seed());
        this.database = database;
        this.installation = installation;
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            isKept = new Kills(options, database, installation).measure();
        }
        Report.end(isKept);
    }

    private boolean measure() {
        Report.line("first start, ms", installation.start().toMillis());
        Staff staff = Staff.of(installation.base(), 5);
        Desk desk = Desk.of(staff.founder(), 4, 10, random);
        Tally starts = new Tally();
        for (int round = 1; round <= options.number("rounds", 50); round++) {
            boolean endsDatabase = database.canBeKilled() && round % ROUNDS_TO_A_DATABASE == 0;
            int before = journal.size();
            interrupt(staff, desk, round, endsDatabase);
            starts.time(installation::start);
            check(desk, staff.founder(), round, journal.size() - before);
        }
        flaws.addAll(journal.lost(staff.founder()));
        flaws.addAll(journal.dropped(staff.founder()));
        report(starts);
        return flaws.isEmpty() && tally.of("answered 500") == 0;
    }

    private void interrupt(Staff staff, Desk desk, int round, boolean endsDatabase) {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<Browser> tabs = staff.tabs(options.number("writers", 6));
        Shift shift = Shift.of(IntStream.range(0, tabs.size())
                .mapToObj(number -> new Writer(
                        "r" + round + "w" + number,
                        tabs.get(number),
                        desk.sheets(),
                        journal,
                        tally,
                        new Random(random.nextLong()),
                        goesOn::get))
                .toList());
        awaitFirstText();
        Pause.of(Duration.ofMillis(200 + random.nextInt(1_300)));
        if (endsDatabase) {
            database.kill();
            Pause.of(Duration.ofMillis(random.nextInt(500)));
            database.start();
            awaitRecovery(staff.founder());
        }
        installation.kill();
        goesOn.set(false);
        shift.join();
    }

    /** A server that has just begun is slow: what counts is to end it while it saves. */
    private void awaitFirstText() {
        int before = journal.size();
        Instant end = Instant.now().plusSeconds(30);
        while (journal.size() == before && Instant.now().isBefore(end)) {
            Pause.of(Duration.ofMillis(20));
        }
    }

    /** With its database back, the same process goes on. */
    private void awaitRecovery(Browser browser) {
        Instant begin = Instant.now();
        Instant end = begin.plusSeconds(30);
        while (!browser.isAnswered("/admin/articles")) {
            if (Instant.now().isAfter(end)) {
                flaws.add("It does not find its database again");
                return;
            }
            Pause.of(Duration.ofMillis(50));
        }
        Report.line(
                "database back, served after",
                Duration.between(begin, Instant.now()).toMillis() + " ms");
    }

    private void check(Desk desk, Browser browser, int round, int confirmed) {
        List<Object> found = new ArrayList<>(journal.newlyLost(browser));
        desk.sheets().forEach(sheet -> found.addAll(History.of(sheet, browser).flaws()));
        flaws.addAll(found);
        Report.line("round " + round, confirmed + " confirmed, " + found.size() + " flaws", found);
    }

    private void report(Tally starts) {
        tally.all().forEach((what, count) -> Report.line(what, count));
        Report.line("time of a start", starts.times());
        Report.line("texts confirmed", journal.size());
        Report.line("sentences accepted", journal.sentences());
        Report.line("flaws", flaws.size(), flaws);
        Report.line("H2's file, bytes", installation.bytes());
    }
}
