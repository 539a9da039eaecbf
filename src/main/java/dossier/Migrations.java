package dossier;

import com.zaxxer.hikari.HikariDataSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.Location;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds the DeepSeek piece to the migrations, unless {@code dossier.sample=false}. The choice is made once, by a new
 * installation; changing it later changes nothing and is no mistake, so neither a sample that was left out nor one that is
 * no longer asked for keeps the application from starting.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {

    private static final Pattern IN_A_FILE = Pattern.compile("^jdbc:h2:(?!mem:|tcp:|ssl:)", Pattern.CASE_INSENSITIVE);

    @Bean
    FlywayConfigurationCustomizer sample(@Value("${dossier.sample}") boolean wanted) {
        return flyway -> {
            Stream<String> laid = Stream.of(flyway.getLocations()).map(Location::getDescriptor);
            Stream<String> told = wanted ? Stream.of("classpath:db/sample") : Stream.of();
            flyway.locations(Stream.concat(laid, told).toArray(String[]::new));
            flyway.ignoreMigrationPatterns(wanted ? "*:ignored" : "*:missing");
        };
    }

    /**
     * H2 asks the connection that laid a table what its checks mean, and refuses every row once the pool has let that one go.
     * Opened anew, the database asks itself.
     */
    @Bean
    FlywayMigrationStrategy reopening(DataSource pool) {
        return flyway -> {
            if (flyway.migrate().migrationsExecuted > 0 && pool instanceof HikariDataSource connections) {
                reopen(connections);
            }
        };
    }

    private static void reopen(HikariDataSource connections) {
        if (IN_A_FILE.matcher(connections.getJdbcUrl()).find()) {
            new JdbcTemplate(connections).execute("shutdown");
            connections.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
