package dossier.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows on their way into tables, and written together: table by table, in the order in which they were first added to. */
final class Rows implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** For a table with its columns, as in {@code topics (id, name)}. */
    void add(String columns, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(columns);
        if (statement == null) {
            String places = String.join(", ", Collections.nCopies(values.length, "?"));
            statement = connection.prepareStatement("insert into " + columns + " values (" + places + ")");
            statements.put(columns, statement);
        }
        for (int each = 0; each < values.length; each++) {
            statement.setObject(
                    each + 1, values[each] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[each]);
        }
        statement.addBatch();
    }

    void write() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        connection.commit();
    }

    /** Writes what is left, and then does something to the tables themselves. */
    void then(Stream<String> commands) throws SQLException {
        write();
        try (Statement statement = connection.createStatement()) {
            for (String command : commands.toList()) {
                statement.execute(command);
            }
        }
        connection.commit();
    }

    Circles circles() throws SQLException {
        return Circles.of(connection);
    }

    /** The one that a query answers. */
    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.close();
    }
}
