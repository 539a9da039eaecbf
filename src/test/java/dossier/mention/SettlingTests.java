package dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Cast;
import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.directory.Name;
import dossier.directory.Organisation;
import dossier.directory.Person;
import dossier.directory.Relation;
import dossier.directory.RelationKind;
import dossier.directory.Relations;
import dossier.directory.Subjects;
import dossier.text.Wording;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody is named and is merged at one moment, and neither knows of the other. */
@DossierTest
class SettlingTests {

    private static final int SECONDS = 8;

    private final Stories stories;
    private final Articles articles;
    private final Subjects subjects;
    private final Relations relations;
    private final Merging merging;
    private final Settling settling;
    private final Reader reader;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    SettlingTests(
            Stories stories,
            Articles articles,
            Subjects subjects,
            Relations relations,
            Merging merging,
            Settling settling,
            Reader reader,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.articles = articles;
        this.subjects = subjects;
        this.relations = relations;
        this.merging = merging;
        this.settling = settling;
        this.reader = reader;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Test
    void findsWhatWasWrittenBeforeAMergerAndKeptAfterIt() throws Exception {
        Plot plot = plot("Writtenfirst");
        CompletableFuture<Void> merger = between(plot::writes, plot::merges);
        merger.get(SECONDS, TimeUnit.SECONDS);
        assertIsSettled(plot);
    }

    @Test
    void findsWhatWasWrittenWhileAMergerWasUnderWay() throws Exception {
        Plot plot = plot("Mergedfirst");
        CompletableFuture<Void> text = between(plot::merges, plot::writes);
        text.get(SECONDS, TimeUnit.SECONDS);
        assertIsSettled(plot);
    }

    /** One thing is done, and not kept before another, of somebody else, has been done or has begun to wait for it. */
    private CompletableFuture<Void> between(Runnable one, Runnable other) {
        return transaction.execute(status -> {
            one.run();
            entities.flush();
            CompletableFuture<Void> done =
                    CompletableFuture.runAsync(() -> transaction.executeWithoutResult(inner -> other.run()));
            done.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
            return done;
        });
    }

    private void assertIsSettled(Plot plot) {
        passagesOf(plot.ada()); // remembered as they are before it is settled
        settling.settle();
        assertThat(passagesOf(plot.ada())).containsExactly("By Augusta.");
        assertThat(relations.of(plot.ada().id())).hasSize(1);
    }

    private List<String> passagesOf(Person person) {
        return reader.reads(person.address()).select(".passage p:first-child").eachText();
    }

    private Plot plot(String family) {
        Account editor = stories.editor();
        Organisation works =
                new Organisation(stories.fresh("works"), Name.of("Works"), "A workshop.", editor, Cast.MONDAY);
        works.show(Cast.MONDAY);
        return new Plot(
                stories.person("Ada", family),
                stories.person("Augusta", family),
                subjects.save(works),
                stories.published("A story", "By nobody."),
                editor);
    }

    /** An article comes to name Augusta, who starts to work somewhere, and is found to be Ada. */
    private class Plot {

        private final Person ada;
        private final Person augusta;
        private final Organisation works;
        private final Article article;
        private final Account editor;

        Plot(Person ada, Person augusta, Organisation works, Article article, Account editor) {
            this.ada = ada;
            this.augusta = augusta;
            this.works = works;
            this.article = article;
            this.editor = editor;
        }

        Person ada() {
            return ada;
        }

        void writes() {
            Article story = articles.findById(article.id()).orElseThrow();
            Wording wording = new Wording("", "By [Augusta](" + augusta.address() + ").");
            story.sections().get(0).revise(wording, editor, Instant.now());
            story.publish("Named.", editor, Instant.now());
            articles.save(story);
            relations.save(new Relation(
                    RelationKind.AFFILIATION,
                    subjects.findById(augusta.id()).orElseThrow(),
                    works,
                    new Relation.Terms("Clerk", null, null),
                    editor,
                    Instant.now()));
        }

        void merges() {
            assertThat(merging.merge(augusta.id(), ada.id(), editor)).isPresent();
        }
    }
}
