package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
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

    /** Four of the sample: the second takes the place of the first, is merged into the third, and that is replaced by the fourth. */
    @Test
    void tellWhoWasReplacedFromWhoWasMerged(@TempDir Path folder) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("dossier") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            new Migrations()
                    .reopening(pool)
                    .migrate(configured(pool, true).target("29").load());
            JdbcTemplate database = new JdbcTemplate(pool);
            List<Long> ids = database.queryForList("select id from subjects order by id limit 4", Long.class);
            merged(database, ids.get(0), ids.get(1), ids.get(1));
            merged(database, ids.get(1), ids.get(2), ids.get(1));
            merged(database, ids.get(2), ids.get(3), ids.get(3));
            database.update(
                    "update subjects set merged_into_id = ?, facts_kept = true where id in (?, ?, ?)",
                    ids.get(3),
                    ids.get(0),
                    ids.get(1),
                    ids.get(2));
            new Migrations().reopening(pool).migrate(configured(pool, true).load());
            assertThat(database.queryForList("select replacement from mergers order by id", Boolean.class))
                    .containsExactly(true, false, true);
            assertThat(database.queryForList(
                            "select kept_with_id from subjects where merged_into_id is not null order by id",
                            Long.class))
                    .containsExactly(null, ids.get(2), null);
        }
    }

    /** An entry came of a merger, of a replacement none: then the entry is that of the other one, before and after. */
    private static void merged(JdbcTemplate database, long subject, long into, long after) {
        database.update("""
                insert into mergers (subject_id, into_id, entry_before_id, entry_after_id, made_by_id, made_at)
                select ?, ?, before.entry_id, following.entry_id, (select min(id) from accounts), now()
                from subjects before, subjects following where before.id = ? and following.id = ?""", subject, into, into, after);
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
