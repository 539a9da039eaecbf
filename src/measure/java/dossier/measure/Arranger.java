package dossier.measure;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;

/** Somebody who rearranges and publishes what others write: they move sections, change the header and make editions. */
record Arranger(Desk desk, Browser browser, Tally tally, Random random, BooleanSupplier goesOn) implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            try {
                note(arrange());
            } catch (UncheckedIOException gone) {
                tally.count("not answered");
            }
            Pause.of(PAUSE);
        }
    }

    private HttpResponse<String> arrange() {
        return switch (random.nextInt(4)) {
            case 0 -> browser.sends(desk.address() + "/publication", Browser.PAGE, desk.publication(browser, ""));
            case 1 ->
                browser.sends(
                        desk.address() + "/header",
                        Browser.PAGE,
                        "title",
                        "Title " + random.nextInt(100),
                        "base",
                        base());
            default ->
                browser.sends(
                        sheet().address() + "/position", Browser.PAGE, "place", String.valueOf(random.nextInt(10)));
        };
    }

    private Sheet sheet() {
        return desk.sheets().get(random.nextInt(desk.sheets().size()));
    }

    private String base() {
        return Jsoup.parse(browser.asks(desk.address(), Browser.PAGE).body())
                .select("form.header-form input[name=base]")
                .val();
    }

    private void note(HttpResponse<String> answer) {
        boolean isDone = answer.statusCode() == 302 || answer.statusCode() == 200;
        tally.count(isDone ? "rearranged" : "answered " + answer.statusCode() + " while rearranging");
    }
}
