package dossier.measure;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** An installation full of articles and of those whom they name, which runs, and somebody who is signed in to it. */
record Filled(Installation installation, Mass mass, Crowd crowd, Browser editor, Desk desk) {

    /** Beyond whatever the installation made itself. */
    private static final long FIRST_ID = 1_000;

    private static final List<String> NUMBERED = List.of(
            "topics", "subjects", "entries", "relations", "articles", "headers", "sections", "revisions", "editions");

    static Filled of(Installation installation, Mass mass, Random random) {
        installation.start();
        Browser editor = Staff.of(installation.base(), 0).founder();
        Desk desk = Desk.of(editor, 1, 1, random);
        installation.close();
        Crowd crowd = Crowd.of(mass, FIRST_ID, random);
        Tally filling = new Tally();
        filling.time(() -> fill(installation, mass, crowd, random));
        Report.line("filled with " + mass.articles() + " articles", filling.percentile(100) + " ms");
        Report.line("started again", installation.start().toMillis() + " ms");
        return new Filled(installation, mass, crowd, editor, desk);
    }

    Somebody one(int number) {
        return crowd.all().get(number);
    }

    Browser reader() {
        return new Browser(installation.base());
    }

    private static int fill(Installation installation, Mass mass, Crowd crowd, Random random) throws SQLException {
        try (Rows rows = new Rows(installation.connection())) {
            Shelves shelves = new Shelves(
                    mass,
                    crowd,
                    Spread.of(mass, random),
                    FIRST_ID,
                    (int) rows.number("select max(rules) from mention_readings"),
                    new Cast(random),
                    random);
            rows.then(rows.circles().loosening());
            long account = rows.number("select min(id) from accounts");
            crowd.fill(rows, account, shelves.shownAt());
            shelves.fill(rows, account);
            for (String table : NUMBERED) {
                rows.then(Stream.of("alter table " + table + " alter column id restart with "
                        + (rows.number("select max(id) from " + table) + 1)));
            }
            rows.then(Stream.concat(rows.circles().closing(), Stream.of("analyze")));
            return (int) rows.number("select count(*) from mentions");
        }
    }
}
