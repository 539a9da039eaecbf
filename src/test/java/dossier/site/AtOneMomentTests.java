package dossier.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dossier.DossierTest;
import dossier.Stories;
import dossier.article.Article;
import dossier.article.Edition;
import dossier.article.LiveArticles;
import dossier.article.Masthead;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;

/** Somebody publishes while a page is being read together. */
@DossierTest
class AtOneMomentTests {

    private final Stories stories;
    private final LiveArticles articles;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    AtOneMomentTests(Stories stories, LiveArticles articles, PlatformTransactionManager transactions, Clock clock) {
        this.stories = stories;
        this.articles = articles;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void aPageKnowsNothingOfWhatIsPublishedWhileItIsRead() throws Exception {
        Article article = stories.published("What was known first", "The first text.");

        List<Integer> seen = asArticlesAreRead().execute(reading -> {
            Edition live = articles.find(article.slug(), clock.instant()).orElseThrow();
            CompletableFuture.runAsync(() -> publishAgain(article)).join();
            assertThat(articles.newest(clock.instant(), Limit.of(1_000)))
                    .extracting("title")
                    .contains("What was known first")
                    .doesNotContain("What is known now");
            return articles.historyOf(live.article(), clock.instant()).stream()
                    .map(Edition::number)
                    .toList();
        });

        assertThat(seen).containsExactly(1);
        assertThat(articles.find(article.slug(), clock.instant()))
                .map(Edition::number)
                .contains(2);
    }

    @Test
    void allReadingPagesAreReadSo() {
        JavaClasses site = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dossier.site");

        noClasses()
                .that()
                .areNotAnnotations()
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(site);
        noMethods().should().beAnnotatedWith(Transactional.class).check(site);
    }

    private void publishAgain(Article article) {
        Masthead masthead = new Masthead("What is known now", "", "", null, "", Set.of());
        stories.change(article, (each, editor) -> each.revise(masthead, editor, clock.instant()));
        stories.change(article, (each, editor) -> each.publish("", editor, clock.instant()));
    }

    private TransactionTemplate asArticlesAreRead() throws NoSuchMethodException {
        TransactionAttribute so = new AnnotationTransactionAttributeSource(false)
                .getTransactionAttribute(
                        ArticleController.class.getDeclaredMethod("show", String.class, Model.class),
                        ArticleController.class);
        return new TransactionTemplate(transactions, Objects.requireNonNull(so));
    }
}
