package dossier.measure;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Who writes: the first account, and editors that it invites. */
record Staff(Browser founder, List<Browser> editors) {

    static Staff of(URI base, int editors) {
        Browser founder = new Browser(base);
        founder.goesOn("/admin/sign-in", "email", Installation.EMAIL, "password", Installation.PASSWORD);
        return new Staff(
                founder,
                IntStream.range(0, editors)
                        .mapToObj(number -> joined(base, founder, number))
                        .toList());
    }

    /** So many who write at once: each account in as many tabs as are needed. */
    List<Browser> tabs(int many) {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> new Browser(editors.get(number % editors.size())))
                .limit(many)
                .toList();
    }

    private static Browser joined(URI base, Browser founder, int number) {
        String account = founder.goesOn(
                "/admin/accounts",
                "name",
                "Editor " + number,
                "email",
                "editor" + number + "@example.org",
                "role",
                "EDITOR");
        String link = Jsoup.parse(founder.asks(account, Browser.PAGE).body())
                .select("[value*=/admin/invitations/]")
                .attr("value");
        Browser browser = new Browser(base);
        browser.goesOn(URI.create(link).getPath(), "password", Installation.PASSWORD + " " + number);
        return browser;
    }
}
