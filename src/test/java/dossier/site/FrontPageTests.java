package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class FrontPageTests {

    private static final String PIECE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";

    private final Stories stories;
    private final Reader reader;

    FrontPageTests(Stories stories, Reader reader) {
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void isLedByTheArticleThatWasFeaturedLast() {
        Article newest = stories.published("The newest story", "It is new.");
        assertThat(lead()).isEqualTo(PIECE);
        stories.change(newest, (story, editor) -> story.feature(Instant.now()));
        assertThat(lead()).isEqualTo(newest.address());
        stories.change(newest, (story, editor) -> story.withdraw("It was wrong.", editor, Instant.now()));
        assertThat(lead()).isEqualTo(PIECE);
    }

    @Test
    void showsTheNewestFirstAndWhomTheyName() {
        Person ada = stories.person("Ada", "Fronted");
        stories.published("An older story", "Old.");
        stories.published("A newer story", "By [Ada](" + ada.address() + ").");
        Document page = reader.reads("/");
        assertThat(page.select(".teaser__headline").eachText()).startsWith("A newer story", "An older story");
        assertThat(page.select(".shelf a").eachAttr("href")).contains(ada.address(), "/organisations/deepseek");
    }

    private String lead() {
        return reader.reads("/").select(".lead__headline a").attr("href");
    }
}
