package dossier;

import dossier.account.Account;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A browser without scripts, as somebody has it who writes: it keeps its cookie, and says where its requests come from. */
public final class Desk {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Reader reader;
    private final @Nullable Account account;
    private volatile String cookie = "";

    Desk(Reader reader) {
        this.reader = reader;
        this.account = null;
    }

    Desk(Account account, Desk signedIn) {
        this.reader = signedIn.reader;
        this.account = account;
        this.cookie = signedIn.cookie;
    }

    public Account account() {
        return java.util.Objects.requireNonNull(account, "has not signed in");
    }

    public String cookie() {
        return cookie;
    }

    /** The same browser, with another cookie or none. */
    public void holds(String newCookie) {
        cookie = newCookie;
    }

    public HttpResponse<String> signsIn(String email, String password) {
        return sends("/admin/sign-in", "email", email, "password", password);
    }

    /** Any answer; redirects are not followed. */
    public HttpResponse<String> asks(String path, String... headers) {
        return answer(request(path, headers).GET());
    }

    /** The page at that path, which has to be there. */
    public Document reads(String path) {
        HttpResponse<String> answer = asks(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return page(answer);
    }

    /** Sends a form of alternating names and values, as this site's own pages do. */
    public HttpResponse<String> sends(String path, String... fields) {
        return answer(request(path, "Sec-Fetch-Site", "same-origin", "Accept", "text/html")
                .POST(form(fields)));
    }

    /** Publishes an article as its sheet shows it. */
    public HttpResponse<String> publishes(String article) {
        String shown = reads(article + "/publication").select("[name=shown]").val();
        return sends(article + "/publication", "note", "", "shown", shown, "looked", "true");
    }

    /** The same, as a script does that wants no page. */
    public HttpResponse<String> reports(String path, String... fields) {
        return answer(request(path, "Sec-Fetch-Site", "same-origin", "Accept", "application/json")
                .POST(form(fields)));
    }

    /** Sends a form and says of it what the headers say. */
    public HttpResponse<String> sendsWith(List<String> headers, String path, String... fields) {
        return answer(request(path, headers.toArray(String[]::new)).POST(form(fields)));
    }

    public static Document page(HttpResponse<String> answer) {
        return Reader.page(answer);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(reader.address(path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpRequest.BodyPublisher form(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return BodyPublishers.ofString(String.join("&", pairs));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            HttpRequest whole = request.header("Content-Type", "application/x-www-form-urlencoded")
                    .build();
            HttpResponse<String> answer = client.send(whole, BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceAll(";.*", ""));
            return answer;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
