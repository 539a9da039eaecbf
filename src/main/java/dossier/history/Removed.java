package dossier.history;

import dossier.text.Erasure;
import dossier.text.Fingerprint;
import dossier.text.Wording;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what was removed for legal reasons from coming back. Whatever anybody wrote goes past here on its way into the database,
 * and leaves without it; whoever compares or answers before that asks for it themselves. It reads past the entities, which are
 * on their way just then.
 */
@Component
public class Removed {

    private final JdbcTemplate database;

    Removed(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    @PrePersist
    @PreUpdate
    void clear(Erasable thing) {
        in(thing.ofArticle()).forEach(thing::erase);
    }

    /** What came in for a section of an article, without it. */
    public Wording from(Wording wording, long articleId) {
        Wording clean = wording;
        for (Erasure erasure : in(articleId)) {
            clean = clean.without(erasure);
        }
        return clean;
    }

    /** All that is to be taken out of what is said in an article; with 0, of what is said elsewhere. */
    public List<Erasure> in(long articleId) {
        return database.query(
                "select salt, words, hash, mark from redactions where article_id is null or article_id = ? or ? = "
                        + Erasable.ANY + " order by id",
                (row, number) -> Erasure.of(
                        new Fingerprint(row.getString(1), row.getInt(2), row.getString(3)), row.getString(4)),
                articleId,
                articleId);
    }
}
