package dossier.comment;

import dossier.text.Drift;
import dossier.text.Range;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comments quote from revisions, which stay as they are until something is removed from them for legal reasons. */
@Component
public class Quotations {

    private final JdbcTemplate database;

    Quotations(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    private record Quoted(long comment, Range range) {}

    /** Lets what was quoted from a revision say what it says now; what quoted nothing else is about all of the section. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reword(long revision, String before, String now) {
        List<Quoted> quoted = database.query(
                "select id, passage_start, passage_end from comments where quoted_from_id = ?",
                (row, index) -> new Quoted(row.getLong(1), new Range(row.getInt(2), row.getInt(3))),
                revision);
        if (!quoted.isEmpty()) {
            Drift drift = Drift.between(before, now);
            quoted.forEach(each -> drift.follow(each.range())
                    .ifPresentOrElse(range -> quote(each.comment(), range, now), () -> quoteNothing(each.comment())));
        }
    }

    private void quote(long comment, Range range, String text) {
        database.update(
                "update comments set passage_start = ?, passage_end = ?, passage = ? where id = ?",
                range.start(),
                range.end(),
                range.of(text),
                comment);
    }

    private void quoteNothing(long comment) {
        database.update(
                "update comments set quoted_from_id = null, passage_start = null, passage_end = null, passage = null where id = ?",
                comment);
    }
}
