package dossier.measure;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A section, as those who write know it: by its address. */
record Sheet(String address) {

    /** What it says: the number of the revision, and the text. */
    record Reading(int number, String text) {}

    Reading read(Browser browser) {
        Document page = Jsoup.parse(browser.asks(address, Browser.PAGE).body());
        return new Reading(
                Integer.parseInt(page.select("form.writing input[name=base]").val()),
                page.select("textarea[name=text]").val());
    }

    /** What one of its revisions says to the letter; empty where there is none of that number. */
    Optional<String> revision(int number, Browser browser) {
        var answer = browser.asks(address + "/revisions/" + number, Browser.TEXT);
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }
}
