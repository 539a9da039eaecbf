package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.DossierTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.directory.Subjects;
import dossier.text.Slug;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DossierTest
class ProfilePageTests {

    private final Stories stories;
    private final Subjects subjects;
    private final Reader reader;

    ProfilePageTests(Stories stories, Subjects subjects, Reader reader) {
        this.stories = stories;
        this.subjects = subjects;
        this.reader = reader;
    }

    @Test
    void showsEveryPassageThatReadersCanSeeAndNoOther() {
        Person ada = stories.person("Ada", "Named");
        String link = "[Ada](" + ada.address() + ")";
        stories.draft("A draft", "In a draft, " + link + " is named.");
        Article article =
                stories.published("A story", "Once there was " + link + ". She wrote.", "Nobody.", link + " again.");
        stories.change(article, (story, editor) -> {
            story.sections().get(2).revise(new Wording("Part 2", "No longer."), editor, Instant.now());
            story.publish("", editor, Instant.now());
        });
        Document page = reader.reads(ada.address());
        assertThat(page.select(".passage p:first-child").eachText()).containsExactly("Once there was Ada.");
        assertThat(page.select(".passage mark").text()).isEqualTo("Ada");
        assertThat(page.select(".passage__place a").attr("href")).isEqualTo(article.address() + "#introduction");
    }

    @Test
    void leadsFromEveryAddressItHadToTheOneItHas() {
        Person ada = stories.person("Ada", "Moved");
        String old = ada.address();
        Article article = stories.published("A story", "By [Ada](" + old + ").");
        Slug slug = stories.fresh("ada");
        stories.inTransaction(now -> subjects.findById(ada.id()).orElseThrow().moveTo(slug));
        HttpResponse<String> answer = reader.asks(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/people/" + slug);
        assertThat(reader.reads(article.address()).select("a.mention").attr("href"))
                .isEqualTo("/people/" + slug);
        assertThat(reader.reads("/people/" + slug).select(".passage")).hasSize(1);
    }

    @Test
    void isFoundUnderItsLetter() {
        Person zoe = stories.person("Zoë", "Žižek");
        Document index = reader.reads("/people?letter=Z");
        assertThat(index.select("#letter_Z a").eachAttr("href")).contains(zoe.address());
        assertThat(index.select(".letters [aria-current]").text()).isEqualTo("Z");
        assertThat(index.select("link[rel=canonical]").attr("href")).endsWith("/people?letter=Z");
        assertThat(reader.asks("/people?letter=%C3%97").statusCode()).isEqualTo(404);
    }
}
