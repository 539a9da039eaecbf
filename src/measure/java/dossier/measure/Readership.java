package dossier.measure;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** Looks at all that readers see of an article, and at what the journal tells of it, beside the editions that there should be. */
final class Readership {

    private static final int LATEST = 3;

    private final Press press;
    private final Browser editor;
    private final Browser reader;
    private final List<Copy> editions = new ArrayList<>();
    private final Set<Integer> scheduled = new TreeSet<>();
    private final List<String> flaws = new ArrayList<>();
    private int pages;

    Readership(Press press, Browser editor, Browser reader) {
        this.press = press;
        this.editor = editor;
        this.reader = reader;
    }

    /** The number of the edition to come. */
    int next() {
        return editions.size() + 1;
    }

    int editions() {
        return editions.size();
    }

    int pages() {
        return pages;
    }

    void isPublished(Copy copy) {
        editions.add(copy);
    }

    void isPublished(Copy copy, boolean wasToCome) {
        isPublished(copy);
        if (wasToCome) {
            scheduled.add(copy.number());
        }
    }

    /** Whether an edition is the one that readers see; what else they see is not looked at. */
    boolean sees(Copy copy) {
        return Shown.mark(Jsoup.parse(ask(press.address(), Browser.PAGE).body())
                        .select("h1")
                        .text())
                .equals(copy.mark());
    }

    /** What is not as the last edition has it. */
    List<String> flaws() {
        return flaws(LATEST);
    }

    /** The same, with every edition that there ever was. */
    List<String> flawsOfAll() {
        return flaws(editions.size());
    }

    /** What tells readers of somebody whom nothing that they may read names yet. */
    List<String> flawsOfAbsence(Somebody newcomer) {
        int status = ask(newcomer.address(), Browser.PAGE).statusCode();
        return status == 404 ? List.of() : List.of(newcomer.address() + " answers " + status);
    }

    private List<String> flaws(int latest) {
        flaws.clear();
        Copy live = editions.get(editions.size() - 1);
        List<Copy> looked = editions.subList(Math.max(0, editions.size() - latest), editions.size());
        String address = press.address();
        compare(address, live.article(), Shown.article(page(address)));
        compare(
                address + " as data",
                live.data(),
                Shown.data(ask(address, "application/ld+json").body()));
        compare(address + "/editions", Shown.history(editions), Shown.history(page(address + "/editions")));
        for (Copy copy : looked) {
            String numbered = address + "/editions/" + copy.number();
            compare(numbered, copy.equals(live) ? said(copy) : copy.oldArticle(), Shown.article(page(numbered)));
        }
        for (String list : List.of("/", "/articles")) {
            compare(list, live.teaser(), Shown.teasers(page(list), address));
        }
        compare(
                Press.TOPIC,
                live.isFiled() ? live.teaser() : List.of(),
                Shown.teasers(ask(Press.TOPIC, Browser.PAGE).body(), address));
        for (Somebody one : named(looked)) {
            String profile = ask(one.address(), Browser.PAGE).body();
            compare(one.address(), live.profile(one), Shown.profile(profile, address));
        }
        told();
        return List.copyOf(flaws);
    }

    /** What machines are told stands only at the article's own address. */
    private static List<String> said(Copy copy) {
        return copy.oldArticle().stream().skip(1).toList();
    }

    private Set<Somebody> named(List<Copy> looked) {
        Set<Somebody> named = new LinkedHashSet<>(press.cast());
        looked.forEach(copy -> copy.parts().forEach(part -> named.addAll(part.named())));
        return named;
    }

    /** The latest deeds are on the first page. */
    private void told() {
        List<String> published = told("PUBLISHED");
        List<String> toCome = told("SCHEDULED").stream()
                .map(words -> words.replaceAll(", for .*", ""))
                .toList();
        List<String> expected = new ArrayList<>();
        List<String> expectedToCome = new ArrayList<>();
        for (Copy copy : editions) {
            if (scheduled.contains(copy.number())) {
                expectedToCome.add(0, "edition " + copy.number());
            } else {
                expected.add(0, "edition " + copy.number() + ": " + copy.note());
            }
        }
        compare("journal, published", top(expected, published), published);
        compare("journal, scheduled", top(expectedToCome, toCome), toCome);
    }

    private List<String> told(String verb) {
        String id = press.desk().substring(press.desk().lastIndexOf('/') + 1);
        String path = "/admin/journal?kind=ARTICLE&thing=" + id + "&verb=" + verb;
        return Jsoup.parse(editor.asks(path, Browser.PAGE).body())
                .select(".journal__words")
                .eachText();
    }

    private static List<String> top(List<String> expected, List<String> shown) {
        return expected.subList(0, Math.min(expected.size(), Math.max(LATEST, shown.size())));
    }

    private void compare(String where, List<String> expected, List<String> shown) {
        if (!expected.equals(shown)) {
            List<String> missing = new ArrayList<>(expected);
            missing.removeAll(shown);
            List<String> strange = new ArrayList<>(shown);
            strange.removeAll(expected);
            flaws.add(where + ": not " + missing + " but " + strange);
        }
    }

    private String page(String path) {
        HttpResponse<String> answer = ask(path, Browser.PAGE);
        if (answer.statusCode() != 200) {
            flaws.add(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> ask(String path, String accepted) {
        pages++;
        return reader.asks(path, accepted);
    }
}
