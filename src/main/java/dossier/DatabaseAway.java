package dossier;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in two sentences why there is no database at the start, where the operator can do something about it. */
class DatabaseAway extends AbstractFailureAnalyzer<SQLException> {

    /** H2: {@code DATABASE_ALREADY_OPEN_1}. */
    private static final int OPEN_ELSEWHERE = 90020;

    /** The class of all states of SQL in which there is no connection. */
    private static final String NO_CONNECTION = "08";

    private final String address;

    DatabaseAway(Environment environment) {
        this.address = environment.getProperty("spring.datasource.url", "").split("[?;]", 2)[0];
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() == OPEN_ELSEWHERE) {
            return new FailureAnalysis(
                    "Another process, most likely another Dossier, has the database " + address + " open.",
                    "Stop it first: this database serves one process at a time.",
                    failure);
        }
        if (Objects.requireNonNullElse(cause.getSQLState(), "").startsWith(NO_CONNECTION)) {
            return new FailureAnalysis(
                    "The database at " + address + " cannot be reached.",
                    "See whether it runs, and whether this machine may connect to it; spring.datasource.url says where it is.",
                    failure);
        }
        return null;
    }
}
