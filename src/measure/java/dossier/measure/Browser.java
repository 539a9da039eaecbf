package dossier.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What somebody writes with: it keeps its cookie, and says that what it sends comes from the site's own pages. */
final class Browser {

    static final String PAGE = "text/html";
    static final String SCRIPT = "application/json";
    static final String TEXT = "text/markdown";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private volatile String cookie = "";

    Browser(URI base) {
        this.base = base;
    }

    Browser(Browser signedIn) {
        this.base = signedIn.base;
        this.cookie = signedIn.cookie;
    }

    boolean isAnswered(String path) {
        try {
            return asks(path, PAGE).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Fails with an {@link UncheckedIOException} where no answer comes; redirects are not followed. */
    HttpResponse<String> asks(String path, String accepted) {
        return answer(request(path, accepted).GET());
    }

    HttpResponse<byte[]> downloads(String path) {
        return answer(request(path, PAGE).GET().build(), BodyHandlers.ofByteArray());
    }

    /** A form of alternating names and values. */
    HttpResponse<String> sends(String path, String accepted, String... fields) {
        return answer(request(path, accepted)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** The same, which has to lead on to another page; its path. */
    String goesOn(String path, String... fields) {
        HttpResponse<String> answer = sends(path, PAGE, fields);
        return answer.headers()
                .firstValue("Location")
                .map(location -> base.resolve(location).getPath())
                .orElseThrow(() -> new IllegalStateException(path + " answers " + answer.statusCode()));
    }

    static String form(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int each = 0; each < fields.length; each += 2) {
            pairs.add(encoded(fields[each]) + "=" + encoded(fields[each + 1]));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String accepted) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Accept", accepted);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request.build(), BodyHandlers.ofString());
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceAll(";.*", ""));
        return answer;
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
