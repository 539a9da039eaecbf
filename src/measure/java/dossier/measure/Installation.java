package dossier.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Dossier as an operator runs it: a process of its own, in a folder of its own, with whatever database it is told. */
final class Installation implements AutoCloseable {

    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "a sentence only we know";

    private static final String AS_IT_OPENS_IT =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=1000000";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Options options;
    private final Database database;
    private final Path folder;
    private final URI base;
    private @Nullable Process process;

    Installation(Options options, Database database) {
        this.options = options;
        this.database = database;
        this.base = URI.create("http://localhost:" + options.number("port", 8092));
        try {
            this.folder = Files.createTempDirectory("dossier-measured");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println("Its log: " + log());
    }

    /** Comes back when it answers, and says how long that took. Takes more properties, for this time. */
    Duration start(String... more) {
        Instant begin = Instant.now();
        if (new Browser(base).isAnswered("/admin/sign-in")) {
            throw new IllegalStateException("Another answers at " + base + ": choose a --port=");
        }
        try {
            process = new ProcessBuilder(command(more))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        while (!new Browser(base).isAnswered("/admin/sign-in")) {
            if (!process.isAlive() || Duration.between(begin, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("It does not start: see " + log());
            }
            Pause.of(Duration.ofMillis(50));
        }
        return Duration.between(begin, Instant.now());
    }

    /** Ends it at once, as {@code kill -9} does: it hears nothing of it. */
    void kill() {
        end(Process::destroyForcibly);
    }

    @Override
    public void close() {
        end(each -> {
            each.destroy();
            return each;
        });
    }

    URI base() {
        return base;
    }

    Path log() {
        return folder.resolve("log");
    }

    /** To its database; where that is its own, it has to be stopped. Batches become inserts of many rows. */
    Connection connection() throws SQLException {
        Options told = Options.of(database.properties().toArray(String[]::new));
        String url =
                told.text("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("data/dossier") + AS_IT_OPENS_IT);
        Properties properties = new Properties();
        properties.put("user", told.text("spring.datasource.username", ""));
        properties.put("password", told.text("spring.datasource.password", ""));
        if (url.startsWith("jdbc:postgresql:")) {
            properties.put("reWriteBatchedInserts", "true");
        }
        return DriverManager.getConnection(url, properties);
    }

    /** How much its own database takes on the disk; 0 where it has none. */
    long bytes() {
        Path file = folder.resolve("data/dossier.mv.db");
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void end(java.util.function.UnaryOperator<Process> end) {
        Process running = process;
        if (running != null) {
            try {
                end.apply(running).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            process = null;
        }
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.text("java", "-Xmx1g").split(" ")));
        command.addAll(List.of("-jar", options.jar().toString()));
        command.addAll(List.of(
                "--server.port=" + base.getPort(),
                "--dossier.base-url=" + base,
                "--dossier.sample=false",
                "--dossier.admin.email=" + EMAIL,
                "--dossier.admin.password=" + PASSWORD));
        command.addAll(database.properties());
        command.addAll(List.of(more));
        return command;
    }
}
