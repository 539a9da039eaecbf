package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks H2 itself what it was told. */
@DossierTest
@DisabledIfSystemProperty(
        named = "dossier.test.database",
        matches = "postgresql",
        disabledReason = "it syncs by itself")
class OnDiskTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final JdbcTemplate database;

    OnDiskTests(Newsroom newsroom, Stories stories, Sections sections, JdbcTemplate database) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.database = database;
    }

    @Test
    void forcesASaveAndAPublication() {
        Article article = stories.draft("A story", "One.");
        long section = sections.outlineOf(article.id(), 0).get(0).id();
        Desk edda = newsroom.desk(Role.EDITOR);
        String address = "/admin/articles/" + article.id();
        database.execute("set query_statistics true");
        try {
            edda.sends(address + "/sections/" + section, "text", "Two.", "base", "1");
            long afterSaving = checkpoints();
            edda.publishes(address);
            assertThat(afterSaving).isEqualTo(1);
            assertThat(checkpoints()).isEqualTo(2);
        } finally {
            database.execute("set query_statistics false");
        }
    }

    private long checkpoints() {
        Long times = database.queryForObject(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where lower(sql_statement) like 'checkpoint sync%'",
                Long.class);
        return times == null ? 0 : times;
    }
}
