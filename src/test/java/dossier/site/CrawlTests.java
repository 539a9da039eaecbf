package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@DossierTest
class CrawlTests {

    private final Reader reader;
    private final Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
    private final Set<String> seen = new HashSet<>(ahead);

    CrawlTests(Reader reader) {
        this.reader = reader;
    }

    @Test
    void everyLinkLeadsSomewhere() {
        while (!ahead.isEmpty()) {
            visit(ahead.pop());
        }
        assertThat(seen)
                .contains("/people/liang-wenfeng", "/products/h100", "/topics/artificial-intelligence", "/articles");
    }

    private void visit(String path) {
        HttpResponse<String> answer = reader.asks(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body(), reader.address(path).toString());
            page.select("a[href^=#]").forEach(link -> assertPlace(page, link, path));
            page.select("a[href], link[href], script[src], img[src]").forEach(this::follow);
        }
    }

    private static void assertPlace(Document page, Element link, String path) {
        assertThat(page.getElementById(link.attr("href").substring(1)))
                .as(path + link)
                .isNotNull();
    }

    private void follow(Element link) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        String path = address.replaceFirst("^https://dossier\\.example", "").replaceFirst("#.*", "");
        if (path.startsWith("/") && seen.add(path)) {
            ahead.add(path);
        }
    }
}
