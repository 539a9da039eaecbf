package dossier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The database that {@code -Ddossier.test.database=} names: h2 in memory, or postgresql, which is 18 in a container where a
 * Docker engine answers and from embedded binaries elsewhere. It is never left out in silence.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> place = isPostgreSql() ? Postgres.PLACE : h2("dossier");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", place));
    }

    static boolean isPostgreSql() {
        return switch (System.getProperty("dossier.test.database", "h2")) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalStateException("dossier.test.database is neither h2 nor postgresql");
        };
    }

    static Map<String, Object> h2(String name) {
        String mode = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return place("jdbc:h2:mem:" + name + mode, "sa", "");
    }

    /** Connections stay however long the tests take: H2 in memory asks the one that laid a table what its checks mean. */
    private static Map<String, Object> place(String url, String user, String password) {
        return Map.of(
                "spring.datasource.hikari.max-lifetime", 0,
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    private static final class Postgres {

        static final Map<String, Object> PLACE =
                DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();

        @SuppressWarnings("resource") // lives as long as the tests
        private static Map<String, Object> inContainer() {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
            container.start();
            log.info("PostgreSQL in a container: {}", container.getJdbcUrl());
            return place(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        private static Map<String, Object> embedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                log.info("PostgreSQL from embedded binaries: {}", server.getJdbcUrl("postgres", "postgres"));
                return place(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
