package dossier.measure;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;

/** PostgreSQL 18 from embedded binaries, as durable as it is by default, which embedded ones are not. */
final class Postgres implements Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private EmbeddedPostgres server;

    Postgres() {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.OFF);
        try {
            folder = Files.createTempDirectory("dossier-postgresql");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server = begin(0);
    }

    @Override
    public List<String> properties() {
        return List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres")
                        + "&connectTimeout=2&socketTimeout=10",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=");
    }

    @Override
    public boolean canBeKilled() {
        return true;
    }

    /** Kills the process that stands over all others, which then end themselves. */
    @Override
    public void kill() {
        try {
            String first = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
            ProcessHandle.of(Long.parseLong(first)).orElseThrow().destroyForcibly();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void start() {
        close();
        server = begin(server.getPort());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private EmbeddedPostgres begin(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
