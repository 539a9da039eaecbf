package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class MigrationsTests {

    @Test
    void leaveTheSampleOutWhereItIsNotWanted() {
        DataSource database = database("without");
        migrate(database, false);
        assertThat(articlesIn(database)).isZero();
    }

    @Test
    void goOnWhenTheChoiceIsChangedLater() {
        DataSource without = database("changed to with");
        migrate(without, false);
        migrateFurther(without, true);
        assertThat(articlesIn(without)).isZero();

        DataSource with = database("changed to without");
        migrate(with, true);
        migrateFurther(with, false);
        assertThat(articlesIn(with)).isOne();
    }

    @Test
    void holdWhoeverOfThePoolIsLetGo(@TempDir Path folder) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("dossier") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            new Migrations().reopening(pool).migrate(configured(pool, false).load());
            pool.getHikariPoolMXBean().softEvictConnections();
            JdbcTemplate database = new JdbcTemplate(pool);
            for (int time = 0; time < 3; time++) {
                database.update("insert into accounts (name, role, created_at) values ('Edda', 'EDITOR', now())");
            }
            assertThat(database.queryForObject("select count(*) from accounts", Long.class))
                    .isEqualTo(3);
        }
    }

    private static void migrate(DataSource database, boolean sample) {
        configured(database, sample).load().migrate();
    }

    /** As a later release would, with a migration that comes after the sample. */
    private static void migrateFurther(DataSource database, boolean sample) {
        new JdbcTemplate(database).execute("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "installed_by", "execution_time", "success")
                select 100, '900', 'later', 'SQL', 'V900__later.sql', 'sa', 1, true""");
        configured(database, sample)
                .ignoreMigrationPatterns("*:future", sample ? "*:ignored" : "*:missing")
                .load()
                .migrate();
    }

    private static FluentConfiguration configured(DataSource database, boolean sample) {
        FluentConfiguration flyway = Flyway.configure().dataSource(database).locations("classpath:db/migration/common");
        new Migrations().sample(sample).customize(flyway);
        return flyway;
    }

    private static long articlesIn(DataSource database) {
        Long count = new JdbcTemplate(database).queryForObject("select count(*) from articles", Long.class);
        return count == null ? 0 : count;
    }

    private static DataSource database(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        database.setUser("sa");
        return database;
    }
}
