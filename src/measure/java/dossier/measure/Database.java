package dossier.measure;

import java.util.List;

/** Where an installation keeps its texts while it is measured. */
interface Database extends AutoCloseable {

    /** H2 in a file, as it is without any configuration, or PostgreSQL: a new one, or the one at {@code --url}. */
    static Database of(Options options) {
        return switch (options.text("database", "h2")) {
            case "h2" -> List::of;
            case "postgresql" -> options.given().containsKey("url") ? given(options) : new Postgres();
            default -> throw new IllegalArgumentException("--database= is h2 or postgresql");
        };
    }

    private static Database given(Options options) {
        return () -> List.of(
                "--spring.datasource.url=" + options.text("url", ""),
                "--spring.datasource.username=" + options.text("user", "postgres"),
                "--spring.datasource.password=" + options.text("password", ""));
    }

    /** What the application has to be told to find it. */
    List<String> properties();

    /** Whether it has a process of its own that {@link #kill} ends, so that {@link #start} has to begin another. */
    default boolean canBeKilled() {
        return false;
    }

    default void kill() {}

    default void start() {}

    @Override
    default void close() {}
}
