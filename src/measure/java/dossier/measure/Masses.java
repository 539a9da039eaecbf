package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How long pages take where ten thousand articles name fifty thousand subjects half a million times, beside an installation
 * with ten articles. Takes {@code --database= --articles= --subjects= --mentions= --often= --tries= --seed=}, and with
 * {@code --url=} a {@code --small-url=} for the other.
 */
final class Masses {

    private static final int ADA = 0;
    private static final int RENAMED = 1;
    private static final int MERGED = 2;
    private static final int INTO = 3;

    private final Limits limits = new Limits();
    private final int tries;
    private final Filled large;
    private final Filled small;

    private Masses(Options options, Filled large, Filled small) {
        this.tries = options.number("tries", 30);
        this.large = large;
        this.small = small;
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        Random random = new Random(options.seed());
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        boolean isKept;
        try (Database database = Database.of(options);
                Database other = Database.of(besides(options));
                Installation installation = new Installation(options, database);
                Installation beside = new Installation(besides(options), other)) {
            isKept = new Masses(
                            options,
                            Filled.of(installation, Mass.of(options, now), random),
                            Filled.of(beside, Mass.small(now), random))
                    .measure();
        }
        Report.end(isKept);
    }

    private static Options besides(Options options) {
        Options besides = options.with("port", options.number("port", 8092) + 1);
        return options.given().containsKey("url") ? besides.with("url", options.text("small-url", "")) : besides;
    }

    private boolean measure() {
        profile(
                "profile, named " + Mass.SELDOM + " times",
                large.mass().ordinary(),
                small.mass().ordinary());
        profile("profile, named " + large.mass().often() + " times", ADA, ADA);
        uses();
        reading();
        directory();
        saving();
        renaming();
        merging();
        statements();
        Report.line("H2's file, bytes", large.installation().bytes());
        return limits.areKept();
    }

    /** Against the same page of the small installation, one after the other by turns. */
    private void profile(String what, int number, int smallNumber) {
        Tally here = new Tally();
        Tally there = new Tally();
        Browser reader = large.reader();
        Browser other = small.reader();
        for (int each = 0; each < 2 * tries; each++) {
            boolean isWarm = each >= tries;
            asks(reader, large.one(number).address(), isWarm ? here : new Tally());
            asks(other, small.one(smallNumber).address(), isWarm ? there : new Tally());
        }
        limits.ratio(what, 2, here, there);
    }

    /** On an installation that has run for a while: the first few hundred still wait for the compiler now and then. */
    private void uses() {
        for (String show : List.of("live", "draft", "scheduled", "history")) {
            String path = large.one(ADA).desk() + "/uses?show=" + show;
            Stream.generate(() -> path).limit(5L * tries).forEach(large.editor()::downloads);
            limits.page("uses, " + show, 100, () -> large.editor().downloads(path), 5 * tries);
        }
    }

    private void reading() {
        figure("front page", large.reader(), "/");
        figure("people", large.reader(), "/people");
        figure(
                "people, last page",
                large.reader(),
                "/people?page=" + (1 + large.mass().subjects() / 200));
        figure("people under a letter", large.reader(), "/people?letter=" + encoded("K"));
        figure("people on a topic", large.reader(), "/people?topic=topic-0");
        figure("article", large.reader(), article());
        figure("subject in the admin", large.editor(), large.one(ADA).desk());
    }

    private void directory() {
        for (String sort : List.of("name", "named", "changed")) {
            figure("directory by " + sort, large.editor(), "/admin/directory?sort=" + sort);
        }
        for (String words : List.of("ka", "karen", large.one(ADA).name().inFull(), "nobody at all")) {
            figure("directory, " + words, large.editor(), "/admin/directory?q=" + encoded(words));
        }
        figure("directory, renren by named", large.editor(), "/admin/directory?sort=named&q=renren");
        figure("duplicates", large.editor(), "/admin/directory/duplicates");
    }

    /** The newest article that readers see. */
    private String article() {
        return Jsoup.parse(large.reader().asks("/", Browser.PAGE).body())
                .select("a[href^=/articles/]")
                .attr("href")
                .replaceAll("#.*", "");
    }

    /** A section that names twenty. */
    private void saving() {
        String links = IntStream.range(0, 20)
                .mapToObj(number -> large.one(number * large.mass().subjects() / 20))
                .map(Somebody::link)
                .collect(Collectors.joining(", "));
        Sheet sheet = large.desk().sheets().get(0);
        Saver saver = new Saver(large.editor(), limits);
        Tally tally = new Tally();
        Reading reading = sheet.read(large.editor());
        for (int each = 0; each < 2 * tries; each++) {
            Reading base = reading;
            String text = "The " + each + "th time: " + links + ".";
            reading = (each < tries ? new Tally() : tally).time(() -> saver.save(sheet, base, text));
        }
        Report.line("a section saved", tally.times());
    }

    private void renaming() {
        Tally tally = new Tally();
        String desk = large.one(RENAMED).desk();
        for (int each = 0; each < 2 * tries; each++) {
            String[] fields = renamed(desk, "Renamed " + each);
            (each < tries ? new Tally() : tally).time(() -> large.editor().goesOn(desk, fields));
        }
        limits.time("renamed", 1_000, tally);
    }

    private String[] renamed(String desk, String name) {
        Element form =
                Jsoup.parse(large.editor().asks(desk, Browser.PAGE).body()).expectFirst("form.header-form");
        List<String> fields = new ArrayList<>(List.of("name", name));
        form.select("input[type=hidden], input[type=text], input:not([type]), textarea, input[checked]").stream()
                .filter(field -> !field.attr("name").equals("name"))
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        return fields.toArray(String[]::new);
    }

    private void merging() {
        Tally merging = new Tally();
        Tally undoing = new Tally();
        Somebody into = large.one(INTO);
        Somebody merged = large.one(MERGED);
        figure("merger, looked at", large.editor(), merged.desk() + "/merger?with=" + encoded("#" + into.id()));
        for (int each = 0; each < 2 * tries; each++) {
            boolean isWarm = each >= tries;
            (isWarm ? merging : new Tally())
                    .time(() -> large.editor().goesOn(merged.desk() + "/merger", "into", String.valueOf(into.id())));
            String end = Jsoup.parse(
                            large.editor().asks(into.desk(), Browser.PAGE).body())
                    .select("form[action*=/mergers/]")
                    .attr("action");
            (isWarm ? undoing : new Tally()).time(() -> large.editor().goesOn(end));
        }
        limits.time("merged", 5_000, merging);
        limits.time("parted again", 5_000, undoing);
    }

    /** As Hibernate notes them in the log, which nothing else is timed with. */
    private void statements() {
        large.installation().close();
        large.installation().start("--logging.level.org.hibernate.SQL=debug");
        Stream.of(large.mass().ordinary(), ADA)
                .map(number -> large.one(number).address())
                .forEach(this::statements);
    }

    private void statements(String path) {
        large.reader().asks(path, Browser.PAGE);
        long before = noted();
        large.reader().asks(path, Browser.PAGE);
        limits.count("statements of a profile", 8, noted() - before);
    }

    private long noted() {
        try (Stream<String> lines = Files.lines(large.installation().log())) {
            return lines.filter(line -> line.contains("org.hibernate.SQL")).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void figure(String what, Browser browser, String path) {
        Tally tally = new Tally();
        for (int each = 0; each < 2 * tries; each++) {
            asks(browser, path, each < tries ? new Tally() : tally);
        }
        Report.line(what, tally.times());
    }

    private void asks(Browser browser, String path, Tally tally) {
        HttpResponse<byte[]> answer = tally.time(() -> browser.downloads(path));
        if (answer.statusCode() != 200) {
            limits.broken(path + " answers " + answer.statusCode());
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
