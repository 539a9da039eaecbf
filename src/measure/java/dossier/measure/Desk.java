package dossier.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** An article that is made to be written into. */
record Desk(String address, List<Sheet> sheets) {

    static Desk of(Browser browser, int sections, int sentences, Random random) {
        String article = browser.goesOn("/admin/articles", "title", "Measured " + random.nextInt(1_000_000));
        return new Desk(
                article,
                IntStream.range(0, sections)
                        .mapToObj(number -> sheet(browser, article, number, sentences, random))
                        .toList());
    }

    /** The form that publishes what its sheet shows now. */
    String[] publication(Browser browser, String note) {
        String sheet = browser.asks(address + "/publication", Browser.PAGE).body();
        return new String[] {
            "note", note, "shown", Jsoup.parse(sheet).select("[name=shown]").val()
        };
    }

    private static Sheet sheet(Browser browser, String article, int number, int sentences, Random random) {
        Sheet sheet = new Sheet(
                browser.goesOn(article + "/sections", "heading", "Section " + number, "place", String.valueOf(number)));
        browser.sends(
                sheet.address(),
                Browser.SCRIPT,
                "heading",
                "Section " + number,
                "text",
                Prose.beginning("s" + number, sentences, random),
                "base",
                "1");
        return sheet;
    }
}
