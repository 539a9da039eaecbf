package dossier.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** References that go round in a circle, each table to the other: they are loosened while rows are written, and closed again. */
record Circles(boolean areOfH2) {

    private static final Map<String, String> BY_TABLE =
            Map.of("subjects", "entry", "articles", "header", "sections", "current");

    static Circles of(Connection connection) throws SQLException {
        return new Circles(connection.getMetaData().getDatabaseProductName().equals("H2"));
    }

    Stream<String> loosening() {
        return areOfH2 ? Stream.of("set referential_integrity false") : each("deferrable initially deferred");
    }

    Stream<String> closing() {
        return areOfH2 ? Stream.of("set referential_integrity true") : each("not deferrable");
    }

    private static Stream<String> each(String what) {
        return BY_TABLE.entrySet().stream()
                .map(circle -> "alter table %1$s alter constraint %1$s_%2$s_fk %3$s"
                        .formatted(circle.getKey(), circle.getValue(), what));
    }
}
