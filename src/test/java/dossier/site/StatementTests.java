package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.article.Topic;
import dossier.directory.Person;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many statements a page may take, however much it shows. */
@DossierTest
class StatementTests {

    private static final Logger log = LoggerFactory.getLogger(StatementTests.class);

    private final Stories stories;
    private final Reader reader;
    private final Statistics statistics;

    StatementTests(Stories stories, Reader reader, EntityManagerFactory factory) {
        this.stories = stories;
        this.reader = reader;
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @Test
    void doNotGrowWithTheMentions() {
        Person[] people = Stream.of("Ada", "Bea", "Cleo", "Dora", "Eva")
                .map(name -> stories.person(name, "Many"))
                .toArray(Person[]::new);
        String naming = Stream.of(people)
                .map(person -> "[" + person.name() + "](" + person.address() + ")")
                .collect(Collectors.joining(", "));
        String[] sections = IntStream.range(0, 40).mapToObj(number -> naming).toArray(String[]::new);
        Topic topic = stories.topic("Many things");
        Article article = stories.draft("A long story", Set.of(topic), sections);
        stories.change(article, (story, editor) -> story.publish("", editor, java.time.Instant.now()));
        stories.published("A related story", sections);
        stories.published("Another related story", sections);

        assertThat(statementsOf(article.address())).isBetween(1L, 6L);
        assertThat(statementsOf(people[0].address())).isBetween(1L, 8L);
        assertThat(statementsOf("/")).isBetween(1L, 8L);
        assertThat(statementsOf(article.address() + "/editions/1")).isBetween(1L, 6L);
        assertThat(statementsOf("/people")).isBetween(1L, 4L);
        assertThat(statementsOf(topic.address())).isBetween(1L, 4L);
    }

    private long statementsOf(String path) {
        long before = statistics.getPrepareStatementCount();
        reader.reads(path);
        long statements = statistics.getPrepareStatementCount() - before;
        log.info("{} takes {} statements", path, statements);
        return statements;
    }
}
