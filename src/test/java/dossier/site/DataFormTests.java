package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Particulars;
import dossier.directory.Person;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines are told at the address of a page. */
@DossierTest
class DataFormTests {

    private static final String PIECE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";
    private static final String COMPANY = "/organisations/deepseek";
    private static final String DATA = "application/ld+json";

    private final Stories stories;
    private final Subjects subjects;
    private final Reader reader;

    DataFormTests(Stories stories, Subjects subjects, Reader reader) {
        this.stories = stories;
        this.subjects = subjects;
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {PIECE, COMPANY, "/people/liang-wenfeng", "/products/r1", "/"})
    void saysWhatStandsInTheHeadOfThePage(String path) {
        HttpResponse<String> data = reader.asks(path, "Accept", DATA);
        assertThat(data.headers().firstValue("Content-Type")).contains(DATA + ";charset=UTF-8");
        assertThat(data.headers().allValues("Vary")).contains("Accept", "Accept-Encoding");
        assertThat(data.body())
                .startsWith("{\"@context\"")
                .isEqualTo(reader.reads(path)
                        .select("script[type=application/ld+json]")
                        .html());
        assertThat(reader.asks(path).headers().allValues("Vary")).contains("Accept", "Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DATA,
                "application/*",
                "text/html;q=0.5, application/ld+json",
                "text/html;q=0.2, */*;q=0.1, application/ld+json;q=0.3",
                "text/html;q=0, */*"
            })
    void isDataToWhoeverRatherTakesIt(String accept) {
        assertThat(kindOf(accept)).startsWith(DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, application/ld+json",
                "application/ld+json;q=0.5, text/html;q=0.6",
                "application/ld+json;q=0, */*",
                "image/png",
                "application/json",
                "nonsense",
                "text/html;q=x",
                ""
            })
    void isAPageToAllOthers(String accept) {
        assertThat(kindOf(accept)).startsWith("text/html");
    }

    @Test
    void isTaggedAndAnsweredFormByForm() {
        String page = tag(reader.asks(COMPANY).headers());
        String data = tag(reader.asks(COMPANY, "Accept", DATA).headers());
        assertThat(page).isNotEqualTo(data);
        assertThat(reader.asks(COMPANY, "Accept", DATA, "If-None-Match", data).statusCode())
                .isEqualTo(304);
        assertThat(reader.asks(COMPANY, "If-None-Match", page).statusCode()).isEqualTo(304);
        assertThat(reader.asks(COMPANY, "Accept", DATA, "If-None-Match", page).statusCode())
                .isEqualTo(200);
        assertThat(reader.asks(COMPANY, "If-None-Match", data).body()).contains("<h1");
    }

    @Test
    void doesNotMakeThePageLookNewer() {
        String since =
                reader.asks(COMPANY).headers().firstValue("Last-Modified").orElseThrow();
        reader.asks(COMPANY, "Accept", DATA);
        assertThat(reader.asks(COMPANY).headers().firstValue("Last-Modified")).contains(since);
    }

    @Test
    void tellsWhoFoundedWhatAndWhoWorksWhere() {
        assertThat(reader.asks(COMPANY, "Accept", DATA).body())
                .containsPattern("\"founder\":\\[\\{\"@type\":\"Person\",\"@id\":\"[^\"]*/people/liang-wenfeng\"");
        assertThat(reader.asks("/people/liang-wenfeng", "Accept", DATA).body())
                .contains("\"worksFor\"", "\"jobTitle\"", "\"alternateName\":[\"梁文锋\"]");
        assertThat(reader.asks("/products/r1", "Accept", DATA).body())
                .contains("\"manufacturer\"")
                .doesNotContain("XXXX");
    }

    @Test
    void tellsInAnArticleWhatElsewhereMeansTheSameSubject() {
        Person ada = stories.person("Ada", "Linked");
        Article article = stories.published("A story", "By [Ada](" + ada.address() + ").");
        assertThat(reader.asks(article.address(), "Accept", DATA).body()).doesNotContain("sameAs");
        stories.inTransaction(now -> link(subjects.findById(ada.id()).orElseThrow(), "https://example.org/ada", now));
        assertThat(reader.asks(article.address(), "Accept", DATA).body())
                .contains("\"sameAs\":[\"https://example.org/ada\"]");
    }

    private static void link(Subject subject, String elsewhere, Instant now) {
        Particulars said = subject.particulars();
        subject.revise(
                new Particulars(
                        said.name(),
                        said.aliases(),
                        said.role(),
                        said.definition(),
                        said.began(),
                        said.ended(),
                        said.place(),
                        said.profile(),
                        said.picture(),
                        List.of(elsewhere)),
                subject.createdBy(),
                now);
    }

    private String kindOf(String accept) {
        HttpResponse<String> answer = reader.asks(COMPANY, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private static String tag(HttpHeaders headers) {
        return headers.firstValue("ETag").orElseThrow();
    }
}
