package dossier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Stories;
import dossier.account.Account;
import dossier.article.Article;
import dossier.article.RevisionName;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.history.RedactedTexts;
import dossier.history.Redaction;
import dossier.history.Redactions;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DossierTest
class SecondLookTests {

    private final Stories stories;
    private final Redacting redacting;
    private final Redactions redactions;
    private final SecondLook secondLook;
    private final Sections sections;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    SecondLookTests(
            Stories stories,
            Redacting redacting,
            Redactions redactions,
            SecondLook secondLook,
            Sections sections,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.redacting = redacting;
        this.redactions = redactions;
        this.secondLook = secondLook;
        this.sections = sections;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Test
    void findsWhatWasBeingKeptWhenAPassageWasRemoved() {
        Article article = stories.draft("On its way", "A plonker sold it.");
        Account editor = stories.editor();
        CountDownLatch isRemoved = new CountDownLatch(1);
        CountDownLatch isOnItsWay = new CountDownLatch(1);
        CompletableFuture<Void> kept = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            name(article, "plonker sold it", editor);
            isOnItsWay.countDown();
            await(isRemoved);
        }));
        await(isOnItsWay);
        Removal removal = Removal.of("plonker sold it", "[Gone]", article.id()).orElseThrow();
        long redaction = redacting
                .redact(removal, "A court said so.", editor)
                .orElseThrow()
                .id();
        isRemoved.countDown();
        kept.join();
        assertThat(name(article)).isEqualTo("plonker sold it");
        secondLook.look();
        assertThat(name(article)).isEqualTo("[Gone]");
        Redaction noted = redactions.find(redaction).orElseThrow();
        assertThat(noted.texts())
                .containsExactly(new RedactedTexts("REVISION", 1), new RedactedTexts("REVISION_NAME", 1));
    }

    private void name(Article article, String name, Account editor) {
        Section section = sections.findById(article.sections().get(0).id()).orElseThrow();
        entities.persist(new RevisionName(section.current(), name, editor, Instant.now()));
        entities.flush();
    }

    private String name(Article article) {
        return (String) entities.createNativeQuery(
                        "select n.name from revision_names n join revisions r on r.id = n.revision_id where r.section_id = :section")
                .setParameter("section", article.sections().get(0).id())
                .getSingleResult();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
