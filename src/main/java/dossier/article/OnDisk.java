package dossier.article;

import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Forces what was saved or published onto the disk before anybody is told so. H2 hands a commit to the operating system, which
 * outlives the end of the process but not a power cut; PostgreSQL needs no telling.
 */
@Component
class OnDisk {

    private static final ConnectionCallback<Boolean> IS_H2 =
            connection -> connection.getMetaData().getDatabaseProductName().equals("H2");

    private final JdbcTemplate database;

    OnDisk(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    @TransactionalEventListener(
            classes = {SectionSaved.class, ArticleSaved.class},
            phase = TransactionPhase.AFTER_COMMIT)
    void force() {
        if (Boolean.TRUE.equals(database.execute(IS_H2))) {
            database.execute("checkpoint sync");
        }
    }
}
