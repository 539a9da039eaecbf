package dossier.measure;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Read while publishing: five hundred readers ask again and again while an editor publishes once a second. Each answer shows
 * one edition, whole, and none before one that somebody has seen already. Takes
 * {@code --database= --readers= --pause= --seconds= --sections= --seed=}.
 */
final class Readers {

    private static final int THREADS = 4;

    private final Options options;
    private final Random random;
    private final Installation installation;
    private final Press press;
    private final Proofs proofs = new Proofs();
    private final Tally tally = new Tally();
    private final Tally publishing = new Tally();

    private Readers(Options options, Installation installation) {
        this.options = options;
        this.random = new Random(options.seed());
        this.installation = installation;
        Browser editor = Staff.of(installation.base(), 0).founder();
        this.press = Press.of(editor, options.number("sections", 4), random);
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            installation.start();
            isKept = new Readers(options, installation).measure();
        }
        Report.end(isKept);
    }

    private boolean measure() {
        publish();
        Duration time = Duration.ofSeconds(options.number("seconds", 60));
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
        List<CompletableFuture<Boolean>> readers = IntStream.range(0, options.number("readers", 500))
                .mapToObj(number -> reader(client, end).visit())
                .toList();
        edit(end);
        readers.forEach(CompletableFuture::join);
        threads.shutdown();
        return report(time);
    }

    private Visitor reader(HttpClient client, Instant end) {
        return new Visitor(
                client,
                installation.base(),
                views(),
                proofs,
                tally,
                new Random(random.nextLong()),
                options.number("pause", 1_000),
                () -> Instant.now().isBefore(end));
    }

    private List<View> views() {
        String address = press.address();
        Somebody one = press.cast().get(0);
        return List.of(
                new View(address, Browser.PAGE, Shown::article, Copy::article),
                new View(address, "application/ld+json", Shown::data, Copy::data),
                new View(
                        address + "/editions", Browser.PAGE, Shown::history, copy -> Shown.history(proofs.until(copy))),
                list("/"),
                list("/articles"),
                new View(one.address(), Browser.PAGE, body -> Shown.profile(body, address), copy -> copy.profile(one)));
    }

    private View list(String path) {
        return new View(path, Browser.PAGE, body -> Shown.teasers(body, press.address()), Copy::teaser);
    }

    private void edit(Instant end) {
        Instant next = Instant.now();
        while (Instant.now().isBefore(end)) {
            next = next.plusSeconds(1);
            try {
                publish();
            } catch (UncheckedIOException | IllegalStateException failure) {
                tally.count("failed while editing: " + failure);
            }
            Pause.of(Duration.between(Instant.now(), next));
        }
    }

    /** Everybody finds somebody of the cast in each edition. */
    private void publish() {
        Copy copy = press.draft(proofs.latest() + 1, press.cast().subList(0, 1));
        List<String> form = press.form(copy);
        proofs.comes(copy);
        int status = publishing.time(() -> press.sends(form)).statusCode();
        if (status != 302) {
            throw new IllegalStateException("Edition " + copy.number() + " is answered with " + status);
        }
        proofs.isThere(copy.number());
    }

    private boolean report(Duration time) {
        tally.all().forEach((what, count) -> Report.line(what, count));
        Report.line("per second", tally.of("requests") / time.toSeconds());
        Report.line("time of an answer", tally.times());
        Report.line("editions published", proofs.latest());
        Report.line("time of a publication", publishing.times());
        for (String flaw : List.of("mixed", "behind", "failed")) {
            Report.line(flaw, count(flaw));
        }
        Report.line("flaws", proofs.flaws().size(), proofs.flaws());
        return List.of("mixed", "behind", "failed").stream().allMatch(flaw -> count(flaw) == 0)
                && tally.of("requests") > 0;
    }

    private int count(String flaw) {
        return tally.all().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(flaw))
                .mapToInt(entry -> entry.getValue().get())
                .sum();
    }
}
