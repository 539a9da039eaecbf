package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAwayTests {

    @Test
    void tellsThatAnotherProcessHasTheDatabaseOpen(@TempDir Path folder) {
        Path file = folder.resolve("dossier");
        MVStore other = MVStore.open(file + ".mv.db");
        try {
            String url = "jdbc:h2:file:" + file + ";TRACE_LEVEL_FILE=0";
            FailureAnalysis told = told(url);
            assertThat(told.getDescription()).contains("has the database jdbc:h2:file:" + file + " open");
            assertThat(told.getAction()).startsWith("Stop it first");
        } finally {
            other.close();
        }
    }

    @Test
    void tellsWhichDatabaseCannotBeReached() {
        FailureAnalysis told = told("jdbc:postgresql://localhost:1/dossier?connectTimeout=2&password=secret");
        assertThat(told.getDescription())
                .isEqualTo("The database at jdbc:postgresql://localhost:1/dossier cannot be reached.");
    }

    @Test
    void saysNothingOfOtherFailures() {
        SQLException other = new SQLException("Column not found", "42S22", 42122);
        assertThat(new DatabaseAway(new MockEnvironment()).analyze(new IllegalStateException(other)))
                .isNull();
    }

    private static FailureAnalysis told(String url) {
        SQLException failure = failureOf(url);
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        return Objects.requireNonNull(
                new DatabaseAway(environment).analyze(new BeanCreationException("flyway", "failed", failure)));
    }

    private static SQLException failureOf(String url) {
        return assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection none = DriverManager.getConnection(url, "sa", "")) {
                        assertThat(none.isClosed()).isTrue();
                    }
                })
                .actual();
    }
}
