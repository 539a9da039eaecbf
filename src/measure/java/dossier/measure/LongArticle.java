package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.util.Random;
import org.jsoup.Jsoup;

/**
 * How long the pages of a very long article take, and the saving of very long sections. Takes
 * {@code --database= --sections= --characters= --seed=}.
 */
final class LongArticle {

    private static final int TRIES = 20;

    /** About as many characters as one has. */
    static final int SENTENCE = 75;

    private final Options options;
    private final Random random;
    private final Browser browser;
    private final Limits limits = new Limits();
    private final Saver saver;

    private LongArticle(Options options, Browser browser) {
        this.options = options;
        this.random = new Random(options.seed());
        this.browser = browser;
        this.saver = new Saver(browser, limits);
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            installation.start();
            isKept = new LongArticle(options, Staff.of(installation.base(), 0).founder()).measure();
        }
        Report.end(isKept);
    }

    private boolean measure() {
        int sections = options.number("sections", 1_000);
        Tally making = new Tally();
        Desk desk =
                making.time(() -> Desk.of(browser, sections, options.number("characters", 5_000) / SENTENCE, random));
        Report.line("all sections made", making.times());
        Report.line(
                "characters",
                desk.sheets().stream()
                                .limit(20)
                                .mapToInt(sheet -> sheet.read(browser).text().length())
                                .sum()
                        / 20.0
                        * sections);
        long opening = sections > 200 ? 3_000 : 1_000;
        pages("draft", desk, opening);
        limits.time("publication", 30_000, publish(desk));
        pages("published", desk, opening);
        Sheet middle = desk.sheets().get(sections / 2);
        Reading reading = middle.read(browser);
        for (int each = 0; each < 5; each++) {
            reading = save(middle, reading);
        }
        pages("changed", desk, opening);
        saves(middle);
        changes(desk);
        for (int each = 0; each < 3; each++) {
            save(middle, middle.read(browser));
            limits.time("publication again", 30_000, publish(desk));
        }
        String address = Jsoup.parse(browser.asks(desk.address(), Browser.PAGE).body())
                .select("#_publication a")
                .attr("href");
        limits.page("reading page", 30_000, () -> browser.downloads(address), TRIES);
        new LongSection(browser, saver, limits, random)
                .measure(desk.sheets().get(0), desk.sheets().get(1));
        return limits.areKept();
    }

    private void pages(String state, Desk desk, long opening) {
        String section = desk.sheets().get(desk.sheets().size() / 2).address();
        limits.page(state + ": article", opening, () -> browser.downloads(desk.address()), TRIES);
        limits.page(state + ": section", opening, () -> browser.downloads(section), TRIES);
    }

    private Tally publish(Desk desk) {
        Tally tally = new Tally();
        String[] form = desk.publication(browser, "Something new");
        tally.time(() -> browser.goesOn(desk.address() + "/publication", form));
        return tally;
    }

    private void saves(Sheet sheet) {
        Tally scripts = new Tally();
        Tally forms = new Tally();
        Reading reading = sheet.read(browser);
        for (int each = 0; each < 2 * TRIES; each++) {
            Reading base = reading;
            reading = scripts.time(() -> save(sheet, base));
            Reading next = reading;
            String text = Prose.with(Prose.sentence("f" + each, random), next.text(), random);
            forms.time(() -> browser.goesOn(sheet.address(), "text", text, "base", String.valueOf(next.number())));
            reading = sheet.read(browser);
        }
        limits.time("a section saved by a script", 300, scripts);
        limits.time("a section saved by a form", 300, forms);
    }

    private Reading save(Sheet sheet, Reading base) {
        return saver.save(sheet, base, Prose.with(Prose.sentence("x" + random.nextInt(), random), base.text(), random));
    }

    private void changes(Desk desk) {
        Tally adding = new Tally();
        Tally moving = new Tally();
        Tally removing = new Tally();
        for (int each = 0; each < 5; each++) {
            String added =
                    adding.time(() -> browser.goesOn(desk.address() + "/sections", "heading", "New", "place", "3"));
            moving.time(() -> browser.goesOn(added + "/position", "place", "100"));
            removing.time(() -> browser.goesOn(added + "/removal"));
        }
        limits.time("a section added", 3_000, adding);
        limits.time("a section moved", 3_000, moving);
        limits.time("a section removed", 3_000, removing);
    }
}
