package dossier.measure;

import dossier.directory.Kind;
import dossier.directory.Name;
import dossier.measure.Copy.Part;
import dossier.text.Slug;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Where one article is changed and published again and again: in each edition every section, the title, the order and whom it
 * names are others than before.
 */
final class Press {

    static final String TOPIC = "/topics/measuring";

    private static final List<String> PEOPLE = List.of("Ada Lovelace", "Mary Somerville", "Charles Babbage");
    private static final List<String> ORGANISATIONS = List.of("Royal Society", "Board of Longitude");

    private final Browser browser;
    private final Random random;
    private final String desk;
    private final String address;
    private final List<Somebody> cast = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Sheet, Integer> bases = new LinkedHashMap<>();
    private String topic = "";
    private int drafts;
    private int named;

    private Press(Browser browser, Random random, String desk, String address) {
        this.browser = browser;
        this.random = random;
        this.desk = desk;
        this.address = address;
    }

    static Press of(Browser browser, int sections, Random random) {
        String desk = browser.goesOn("/admin/articles", "title", "Measured");
        Press press = new Press(browser, random, desk, "/articles/measured");
        PEOPLE.forEach(name -> press.cast.add(press.enter(Kind.PERSON, name)));
        ORGANISATIONS.forEach(name -> press.cast.add(press.enter(Kind.ORGANISATION, name)));
        press.cast.add(press.enter(Kind.PRODUCT, "Difference Engine"));
        browser.goesOn(press.introduction() + "/removal");
        IntStream.range(0, sections).forEach(press::add);
        press.file();
        return press;
    }

    /** Where readers find it. */
    String address() {
        return address;
    }

    /** Where it is written. */
    String desk() {
        return desk;
    }

    /** Those whom all editions name, or may name. */
    List<Somebody> cast() {
        return cast;
    }

    Somebody enter(Kind kind, String name) {
        String entered = browser.goesOn(
                "/admin/" + kind.shelf(), "name", name, "definition", "Somebody of our cast.", "anyway", "true");
        return new Somebody(
                Long.parseLong(entered.substring(entered.lastIndexOf('/') + 1)),
                kind,
                Name.of(name),
                List.of(),
                Slug.like(name).orElseThrow());
    }

    /** An article begins with an empty one. */
    private String introduction() {
        return Jsoup.parse(browser.asks(desk, Browser.PAGE).body())
                .select("a[href^=" + desk + "/sections/]")
                .attr("href");
    }

    /** Changes all that there is, rearranges some of it, and says what it is then; a newcomer is named in it too. */
    Copy draft(int number, List<Somebody> newcomers) {
        rearrange();
        String mark = "m%05d".formatted(++drafts);
        List<Part> named = new ArrayList<>();
        for (Part part : parts) {
            List<Somebody> whom = some();
            if (named.isEmpty()) {
                whom.removeAll(newcomers);
                whom.addAll(newcomers);
            }
            named.add(new Part(part.sheet(), part.name(), whom));
        }
        Copy copy = new Copy(number, mark, drafts % 3 != 0, named);
        named.parallelStream().forEach(part -> write(copy, part));
        head(copy);
        return copy;
    }

    /** The form that publishes what the sheet shows now. */
    List<String> form(Copy copy) {
        Document sheet =
                Jsoup.parse(browser.asks(desk + "/publication", Browser.PAGE).body());
        if (!sheet.select("h1").text().equals("Publish edition " + copy.number())) {
            throw new IllegalStateException("Edition " + copy.number() + " is next, and not: "
                    + sheet.select("h1").text());
        }
        return List.of(
                "note",
                copy.note(),
                "looked",
                "true",
                "shown",
                sheet.select("[name=shown]").val(),
                "when",
                "now");
    }

    HttpResponse<String> sends(List<String> form) {
        return browser.sends(desk + "/publication", Browser.PAGE, form.toArray(String[]::new));
    }

    private void rearrange() {
        switch (random.nextInt(4)) {
            case 0 -> add(random.nextInt(parts.size() + 1));
            case 1 -> move(random.nextInt(parts.size()), random.nextInt(parts.size()));
            case 2 -> remove(random.nextInt(parts.size()));
            default -> {}
        }
    }

    private void add(int place) {
        String name = "p" + named++;
        Sheet sheet = new Sheet(browser.goesOn(desk + "/sections", "heading", name, "place", String.valueOf(place)));
        parts.add(place, new Part(sheet, name, List.of()));
        bases.put(sheet, 1);
    }

    private void move(int from, int to) {
        browser.goesOn(parts.get(from).sheet().address() + "/position", "place", String.valueOf(to));
        parts.add(to, parts.remove(from));
    }

    private void remove(int place) {
        if (parts.size() > 3) {
            browser.goesOn(parts.remove(place).sheet().address() + "/removal");
        }
    }

    private List<Somebody> some() {
        List<Somebody> all = new ArrayList<>(cast);
        Collections.shuffle(all, random);
        return new ArrayList<>(all.subList(0, 1 + random.nextInt(3)));
    }

    private void write(Copy copy, Part part) {
        Answer answer = Answer.of(browser.sends(
                part.sheet().address(),
                Browser.SCRIPT,
                "heading",
                copy.heading(part),
                "text",
                copy.text(part),
                "base",
                String.valueOf(base(part.sheet()))));
        if (!answer.isConfirmed() || answer.isClashing()) {
            throw new IllegalStateException(part.sheet().address() + " answers " + answer.status());
        }
        keep(part.sheet(), answer.said().number());
    }

    private synchronized int base(Sheet sheet) {
        return bases.getOrDefault(sheet, 1);
    }

    private synchronized void keep(Sheet sheet, int number) {
        bases.put(sheet, number);
    }

    private void head(Copy copy) {
        List<String> fields = new ArrayList<>(List.of("title", copy.title(), "standfirst", copy.standfirst()));
        if (copy.isFiled()) {
            fields.addAll(List.of("topics", topic));
        }
        fields.addAll(List.of("base", header().select("input[name=base]").val()));
        browser.goesOn(desk + "/header", fields.toArray(String[]::new));
    }

    private void file() {
        browser.goesOn(desk + "/header", "title", "Measured", "newTopic", "Measuring", "base", "1");
        topic = header().select("input[name=topics]").val();
    }

    private Document header() {
        return Jsoup.parse(Jsoup.parse(browser.asks(desk, Browser.PAGE).body())
                .select("form.header-form")
                .outerHtml());
    }
}
