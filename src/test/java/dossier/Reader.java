package dossier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Somebody without an account who reads the site. */
@TestComponent
public class Reader {

    /** What stands in the place of a message that nobody wrote. */
    private static final Pattern UNSAID = Pattern.compile("\\?\\?[a-z][^<>?\\s]*_\\w+\\?\\?");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Reader(Environment environment) {
        this.environment = environment;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    public int port() {
        return Integer.parseInt(environment.getRequiredProperty("local.server.port"));
    }

    /** The page at that path, which has to be there. */
    public Document reads(String path) {
        HttpResponse<String> answer = asks(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return page(answer);
    }

    /** The page that an answer is, which says everything that it has to say. */
    static Document page(HttpResponse<String> answer) {
        Matcher unsaid = UNSAID.matcher(answer.body());
        if (unsaid.find()) {
            throw new AssertionError(answer.uri() + " lacks the words of " + unsaid.group());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Any answer; redirects are not followed. */
    public HttpResponse<String> asks(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> downloads(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> sends(String method, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(request.method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
