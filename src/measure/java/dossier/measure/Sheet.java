package dossier.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A section, as those who write know it: by its address. */
record Sheet(String address) {

    /** What it says: the number of the revision, and the text. */
    record Reading(int number, String text) {}

    /** Fails with an {@link UncheckedIOException} where it cannot be read now. */
    Reading read(Browser browser) {
        HttpResponse<String> answer = browser.asks(address, Browser.PAGE);
        if (answer.statusCode() != 200) {
            throw new UncheckedIOException(new IOException(address + " answers " + answer.statusCode()));
        }
        Document page = Jsoup.parse(answer.body());
        return new Reading(
                Integer.parseInt(page.select("form.writing input[name=base]").val()),
                page.select("textarea[name=text]").val());
    }

    /** What one of its revisions says to the letter; empty where there is none of that number. */
    Optional<String> revision(int number, Browser browser) {
        HttpResponse<String> answer = browser.asks(address + "/revisions/" + number, Browser.TEXT);
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }
}
