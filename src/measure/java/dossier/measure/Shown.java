package dossier.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What pages show readers of an article, in lines that can be held against what its {@link Copy} says. */
final class Shown {

    static final String OLD = "no longer the latest";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EDITION = Pattern.compile("Edition ([0-9]+)");
    private static final Pattern MARK = Pattern.compile("under ([a-z][0-9]{5})", Pattern.CASE_INSENSITIVE);

    private Shown() {}

    static List<String> article(String body) {
        Document page = Jsoup.parse(body);
        List<String> lines = new ArrayList<>();
        page.select(".opening > .notice").forEach(notice -> lines.add(OLD));
        lines.add("edition " + number(page.select(".opening__facts").text()));
        lines.add(page.select(".opening__title").text() + " / "
                + page.select(".opening__standfirst").text());
        page.select(".sections > .section").forEach(section -> lines.add(section(section)));
        lines.add("contents " + String.join(", ", page.select(".contents li").eachText()));
        lines.add("who " + String.join(", ", page.select(".who__name a").eachText()));
        page.select("script[type=application/ld+json]").forEach(script -> lines.addAll(data(script.data())));
        return lines;
    }

    static List<String> data(String body) {
        JsonNode data = JSON.readTree(body);
        return List.of(
                "data " + data.path("headline").asString() + " / "
                        + data.path("description").asString(),
                "data parts " + String.join(", ", names(data.path("hasPart"))),
                "data names "
                        + StreamSupport.stream(List.of("about", "mentions").spliterator(), false)
                                .flatMap(property -> names(data.path(property)).stream())
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    /** Where a list leads to an address, and with what words. */
    static List<String> teasers(String body, String address) {
        return Jsoup.parse(body).select(".lead, .teaser").stream()
                .filter(teaser -> !teaser.select("h2 a[href=" + address + "], h3 a[href=" + address + "]")
                        .isEmpty())
                .map(teaser -> teaser.select("h2, h3").text() + " / "
                        + teaser.select(".lead__standfirst, .teaser__standfirst")
                                .text())
                .toList();
    }

    /** The passages of the article at an address. */
    static List<String> profile(String body, String address) {
        List<String> lines = new ArrayList<>();
        for (Element article : Jsoup.parse(body).select(".passages__article")) {
            if (article.select("h3 a").attr("href").equals(address)) {
                String title = article.select("h3").text();
                article.select(".passage")
                        .forEach(passage -> lines.add(title + " / "
                                + passage.select(".passage__place").text() + " / "
                                + marks(passage.select("p:not(.passage__place)").text())));
            }
        }
        return lines;
    }

    /** The title, and the editions, the latest first. */
    static List<String> history(String body) {
        Document page = Jsoup.parse(body);
        List<String> lines =
                new ArrayList<>(List.of(page.select(".index__title").text()));
        for (Element edition : page.select(".edition")) {
            String live = edition.select(".edition__live").isEmpty() ? "" : ", live";
            lines.add(number(edition.select(".edition__number").text()) + live + ": "
                    + edition.select(".edition__note").text());
        }
        return lines;
    }

    /** The same of the editions so far. */
    static List<String> history(List<Copy> editions) {
        Copy last = editions.get(editions.size() - 1);
        List<String> lines = new ArrayList<>(List.of(last.title()));
        for (int each = editions.size() - 1; each >= 0; each--) {
            Copy copy = editions.get(each);
            lines.add(copy.number() + (copy.equals(last) ? ", live" : "") + ": " + copy.note());
        }
        return lines;
    }

    /** The first mark in some words; empty where there is none. */
    static String mark(String words) {
        return MARK.matcher(words)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String section(Element section) {
        return section.select(".section__heading > span").text() + ": "
                + section.select(".prose").text();
    }

    private static String number(String words) {
        return EDITION.matcher(words)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("unknown");
    }

    private static List<String> marks(String words) {
        return MARK.matcher(words)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> names(JsonNode things) {
        return StreamSupport.stream(things.spliterator(), false)
                .map(thing -> thing.path("name").asString())
                .toList();
    }
}
