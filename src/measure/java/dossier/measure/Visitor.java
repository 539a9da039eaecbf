package dossier.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader who asks for one page after another, as browsers do: over a connection that stays open, half of them for compressed
 * pages, mostly only for what is new. No thread waits for the answers.
 */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client;
    private final URI base;
    private final List<View> views;
    private final Proofs proofs;
    private final Tally tally;
    private final Random random;
    private final int pause;
    private final BooleanSupplier goesOn;
    private final boolean takesGzip;
    private final Map<View, String> tags = new HashMap<>();
    private final CompletableFuture<Boolean> gone = new CompletableFuture<>();

    /** @param pause the longest between an answer and what is asked next, in milliseconds */
    Visitor(
            HttpClient client,
            URI base,
            List<View> views,
            Proofs proofs,
            Tally tally,
            Random random,
            int pause,
            BooleanSupplier goesOn) {
        this.client = client;
        this.base = base;
        this.views = views;
        this.proofs = proofs;
        this.tally = tally;
        this.random = random;
        this.pause = pause;
        this.goesOn = goesOn;
        this.takesGzip = random.nextBoolean();
    }

    /** Done when they have gone. */
    CompletableFuture<Boolean> visit() {
        askSoon();
        return gone;
    }

    private void askSoon() {
        CompletableFuture.delayedExecutor(random.nextInt(pause + 1), TimeUnit.MILLISECONDS)
                .execute(this::ask);
    }

    private void ask() {
        if (!goesOn.getAsBoolean()) {
            gone.complete(true);
            return;
        }
        View view = views.get(random.nextInt(views.size()));
        int latest = proofs.latest();
        long begin = System.nanoTime();
        CompletableFuture<?> unused = client.sendAsync(request(view), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    tally.took(System.nanoTime() - begin);
                    return note(view, latest, answer, failure);
                })
                .whenComplete((noted, failure) -> {
                    if (failure != null) {
                        tally.count("failed: " + failure);
                    }
                    askSoon();
                });
    }

    private HttpRequest request(View view) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(view.path()))
                .timeout(PATIENCE)
                .header("Accept", view.accepted());
        if (takesGzip) {
            request.header("Accept-Encoding", "gzip");
        }
        String tag = tags.get(view);
        if (tag != null && random.nextInt(4) > 0) {
            request.header("If-None-Match", tag);
        }
        return request.build();
    }

    private boolean note(View view, int latest, @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
        if (answer == null) {
            tally.count("failed: " + failure);
            return false;
        }
        String tag = answer.headers().firstValue("ETag").orElse("none");
        switch (answer.statusCode()) {
            case 200 -> {
                String body = text(answer);
                if (!proofs.isStrong(view, tag, body)) {
                    tally.count("mixed: one ETag for two pages");
                }
                tags.put(view, tag);
                note(view, latest, body);
            }
            case 304 -> {
                tally.count("of these, nothing new");
                String body = proofs.tagged(view, tag);
                note(view, latest, body == null || !tag.equals(tags.get(view)) ? "" : body);
            }
            default -> tally.count("failed: answered " + answer.statusCode());
        }
        return true;
    }

    private void note(View view, int latest, String body) {
        int number = proofs.number(view, body);
        tally.count("requests");
        if (number == Proofs.MIXED) {
            tally.count("mixed: " + view.name());
        } else if (number < latest) {
            tally.count("behind: " + view.name());
        } else {
            proofs.isThere(number);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean isCompressed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (GZIPInputStream gzip =
                isCompressed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())) : null) {
            return new String(gzip == null ? answer.body() : gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
