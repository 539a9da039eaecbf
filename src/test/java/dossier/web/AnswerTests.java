package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, whatever is asked. */
@DossierTest
class AnswerTests {

    private final Reader reader;
    private final Stories stories;

    AnswerTests(Reader reader, Stories stories) {
        this.reader = reader;
        this.stories = stories;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/nothing",
                "/people/",
                "/articles/-",
                "/people?page=%ff",
                "/error",
                "/robots.txt"
            })
    void isProtectedAndSetsNoCookie(String path) {
        HttpHeaders headers = reader.asks(path).headers();
        assertThat(headers.map().keySet())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .contains(namesOfProtection());
        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people?page%5B0%5D=1",
                "/admin/sign-in?then%5Ba%5D=x",
                "/admin/articles?q%5B2147483647%5D=x",
                "/admin/foundations/x?name%5B-1%5D=x"
            })
    void asksForNoInsidesOfAForm(String path) {
        assertThat(reader.asks(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /people%2fx HTTP/1.1\r\nHost: a",
                "GET /a%00b HTTP/1.1\r\nHost: a",
                "GET /a%5cb HTTP/1.1\r\nHost: a",
                "GET /a{b HTTP/1.1\r\nHost: a",
                "GET /%zz HTTP/1.1\r\nHost: a",
                "GET /../../x HTTP/1.1\r\nHost: a",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b"
            })
    void isProtectedEvenWhereTheContainerRefuses(String request) throws IOException {
        String answer = rawAnswer(request);
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("<h1>");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains(namesOfProtection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "//evil.example",
                "/people;x=1",
                "/articles/..%2fpeople",
                "/people//x",
                "/articles/.",
                "/%70eople",
                "/people?page=0",
                "/people?page=-1",
                "/people?page=x",
                "/people?page=99999999999",
                "/articles?page=99",
                "/people?letter=%00",
                "/people?letter=AA",
                "/topics/nothing",
                "/pictures/..",
                "/pictures/0123456789abcdef0123-400.webp",
                "/assets/site.css",
                "/articles/a/editions/0",
                "/articles/a/editions/99999999999",
                "/articles/a/editions/x/changes",
                "/actuator"
            })
    void isARefusalWhereNothingStands(String path) throws IOException {
        String answer = rawAnswer("GET " + path + " HTTP/1.1\r\nHost: a");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (404|400) .*").contains("<h1");
    }

    @Test
    void ownsUpToAFaultWithoutItsSecrets() {
        HttpResponse<String> answer = reader.asks("/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong here").doesNotContain("secret", "Exception");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken/database", "/broken/connection"})
    void tellsWhenToComeAgainWhileTheDatabaseDoesNotAnswer(String path) {
        HttpResponse<String> answer = reader.asks(path);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Please come again in a moment");
    }

    @Test
    void isARefusalToAnAddressOfTwoThousandCharacters() {
        assertThat(reader.asks("/articles/" + "a".repeat(2_000)).statusCode()).isEqualTo(404);
        assertThat(reader.asks("/a".repeat(2_170)).statusCode()).isEqualTo(404);
        assertThat(reader.asks("/A".repeat(2_170)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/people/, /people",
        "/PEOPLE, /people",
        "/People/Ada-Lovelace/, /people/ada-lovelace",
        "/people/?page=1, /people?page=1"
    })
    void leadsToTheOneAddressOfAPage(String asked, String canonical) {
        HttpResponse<String> answer = reader.asks(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void isARefusalToWhoeverWantsMoreThanToRead(String method) {
        assertThat(reader.sends(method, "/people").statusCode()).isEqualTo(405);
    }

    @Test
    void isNotReadFromABodyThatNobodyAskedFor() throws IOException {
        assertThat(rawAnswer("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void isNeverARefusalThatASharedCacheWouldKeep() {
        String longAgo = "Tue, 01 Jan 1980 00:00:00 GMT";
        assertThat(reader.asks("/organisations", "If-Unmodified-Since", longAgo).statusCode())
                .isEqualTo(200);
        String picture = reader.reads("/").select(".lead img").attr("src");
        assertThat(reader.downloads(picture, "Range", "bytes=9999999-").statusCode())
                .isEqualTo(200);
    }

    @Test
    void isTheSameWhateverElseTheAddressAsks() {
        String tag = reader.asks("/organisations").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> other = reader.asks("/organisations?x=" + "y".repeat(3_000));
        assertThat(other.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void isSharedAndNotSentTwice() {
        HttpHeaders first = reader.asks("/organisations").headers();
        String tag = first.firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(first.firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("public", "s-maxage"));
        HttpResponse<String> again = reader.asks("/organisations", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        String since = first.firstValue("Last-Modified").orElseThrow();
        assertThat(reader.asks("/organisations", "If-Modified-Since", since).statusCode())
                .isEqualTo(304);
        assertThat(reader.asks("/organisations", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void isTheSameForAllWhoAskAtOnce() {
        Article article = stories.published("A story for many", "They all read the same.");
        String path = article.address();
        for (String form : List.of("text/html", "application/ld+json")) {
            HttpResponse<String> alone = reader.asks(path, "Accept", form);
            assertThat(AtOnce.many(each -> reader.asks(path, "Accept", form))).allSatisfy(one -> {
                assertThat(one.statusCode()).isEqualTo(200);
                assertThat(one.body()).isEqualTo(alone.body());
                assertThat(withoutTime(one)).isEqualTo(withoutTime(alone));
            });
        }
        assertThat(AtOnce.many(each -> reader.asks("/articles/nobody-wrote-it").statusCode()))
                .containsOnly(404);
    }

    private static Map<String, List<String>> withoutTime(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void isSentAnewWhenItChanged() {
        Article article = stories.published("A changing story", "Old.");
        String tag = reader.asks(article.address()).headers().firstValue("ETag").orElseThrow();
        String since = reader.asks(article.address())
                .headers()
                .firstValue("Last-Modified")
                .orElseThrow();
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new dossier.text.Wording("", "New."), editor, Instant.now());
            story.publish("", editor, Instant.now());
        });
        assertThat(reader.asks(article.address(), "If-None-Match", tag).body()).contains("New.");
        assertThat(reader.asks(article.address(), "If-Modified-Since", since).body())
                .contains("New.");
    }

    @Test
    void isCompressedForThoseWhoTakeItUnderATagOfItsOwn() throws IOException {
        HttpResponse<byte[]> plain = reader.downloads("/organisations");
        HttpResponse<byte[]> small = reader.downloads("/organisations", "Accept-Encoding", "br, gzip;q=0.5");
        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(small.body().length).isLessThan(plain.body().length / 2);
        assertThat(small.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(reader.downloads("/organisations", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void hasNoBodyForThoseWhoOnlyAsk() {
        HttpResponse<String> answer = reader.sends("HEAD", "/organisations");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
                .isPositive();
    }

    @Test
    void keepsAssetsForEverUnderNamesOfTheirBytes() {
        Document page = reader.reads("/");
        for (String address : page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                .eachAttr("href")) {
            HttpHeaders headers = reader.downloads(address).headers();
            assertThat(headers.firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(address).matches("/assets/[a-z-]+-[0-9a-f]{20}\\.[a-z0-9]+");
        }
        assertThat(reader.asks(page.select("script[src]").attr("src")).headers().firstValue("Content-Type"))
                .contains("text/javascript;charset=utf-8");
    }

    private String rawAnswer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", reader.port())) {
            socket.setSoTimeout(5_000);
            String whole = request + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String[] namesOfProtection() {
        return Stream.concat(Stream.of(Protection.POLICY), Protection.HEADERS.keySet().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
