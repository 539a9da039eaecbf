package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Articles;
import dossier.directory.Person;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where other articles link to one, and what becomes of the links when it goes. */
@DossierTest
class ArticleUseTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final Articles articles;

    ArticleUseTests(Newsroom newsroom, Stories stories, Reader reader, Articles articles) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.articles = articles;
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static String link(Article article) {
        return "[before](" + article.address() + ")";
    }

    private static List<String> uses(Desk desk, Article article, String show) {
        return desk.reads(bench(article) + "/uses?show=" + show)
                .select(".use__sentence")
                .eachText();
    }

    private static String text(Desk desk, Article article) {
        String section =
                bench(article) + "/sections/" + article.sections().get(0).id();
        return desk.reads(section).select("textarea[name=text]").text();
    }

    @Test
    void areToldApartByWhoSeesThem() {
        Article old = stories.published("An old story", "Told.");
        stories.published("A story", "As told " + link(old) + ".");
        stories.draft("A draft", "To be told as " + link(old) + ".");
        assertThat(uses(newsroom.desk(Role.EDITOR), old, "live")).containsExactly("As told before.");
        assertThat(uses(newsroom.desk(Role.EDITOR), old, "draft")).containsExactly("To be told as before.");
        Desk walt = newsroom.desk(Role.WRITER);
        assertThat(walt.asks(bench(old) + "/uses").statusCode()).isEqualTo(404);
    }

    @Test
    void areAskedForBeforeAnArticleGoesToTheBin() {
        Article old = stories.draft("An old story", "Told.");
        Article story = stories.draft("A story", "As told " + link(old) + ".");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(bench(old) + "/bin");
        Document asked = desk.reads(bench(old) + "/bin");
        assertThat(asked.select(".desk__words").text()).startsWith("One section of another article links to it.");
        desk.sends(bench(old) + "/bin", "unlink", "true");
        assertThat(text(desk, story)).isEqualTo("As told before.");
        assertThat(desk.reads("/admin/articles?show=bin").text()).contains("An old story");
    }

    @Test
    void areLedToAnotherArticle() {
        Article old = stories.draft("An old story", "Told.");
        Article instead = stories.published("A newer story", "Told better.");
        Article story = stories.draft("A story", "As told " + link(old) + ".");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(bench(old) + "/bin?with=newer%20story")
                        .select("form[action$=replacement] button")
                        .eachText())
                .contains("Lead them to “A newer story”");
        desk.sends(bench(old) + "/bin/replacement", "into", String.valueOf(instead.id()));
        assertThat(text(desk, story)).isEqualTo("As told [before](" + instead.address() + ").");
        assertThat(uses(desk, instead, "draft")).containsExactly("As told before.");
    }

    @Test
    void goToTheBinAtOnceWhereNobodyLinksToThem() {
        Article alone = stories.draft("Alone", "Told.");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.sends(bench(alone) + "/bin").headers().firstValue("Location"))
                .hasValue("/admin/articles?show=bin");
    }

    @Test
    void showReadersTheirWordsAloneWhileTheArticleCannotBeRead() {
        Article old = stories.published("An old story", "Told.");
        Article story = stories.published("A story", "As told " + link(old) + ".");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(reader.reads(story.address()).select(".prose a").eachAttr("href"))
                .containsExactly(old.address());
        desk.sends(bench(old) + "/withdrawal", "note", "It was wrong.", "links", "keep");
        assertThat(reader.reads(story.address()).select(".prose a")).isEmpty();
        assertThat(reader.reads(story.address()).select(".prose").text()).contains("As told before.");
        desk.sends(bench(old) + "/withdrawal/end");
        assertThat(reader.reads(story.address()).select(".prose a")).hasSize(1);
    }

    @Test
    void areAskedForBeforeAnArticleIsWithdrawn() {
        Article old = stories.published("An old story", "Told.");
        Article instead = stories.published("A better story", "Told better.");
        Article story = stories.published("A story", "As told " + link(old) + ".");
        Desk desk = newsroom.desk(Role.EDITOR);
        HttpResponse<String> asked = desk.sends(bench(old) + "/withdrawal", "note", "It was wrong.");
        assertThat(asked.headers().firstValue("Location")).hasValue(bench(old) + "/withdrawal");
        Document page = desk.reads(bench(old) + "/withdrawal");
        assertThat(page.select(".desk__words").text()).startsWith("One section of another article links to it.");
        assertThat(page.select("#note").val()).isEqualTo("It was wrong.");
        assertThat(reader.asks(old.address()).statusCode()).isEqualTo(200);
        desk.sends(bench(old) + "/withdrawal", "note", "It was wrong.", "with", "better", "find", "true");
        Document found = desk.reads(bench(old) + "/withdrawal");
        assertThat(found.select("#note").val()).isEqualTo("It was wrong.");
        assertThat(found.select("[name=into]").eachAttr("value")).contains(String.valueOf(instead.id()));
        desk.sends(bench(old) + "/withdrawal", "note", "It was wrong.", "into", String.valueOf(instead.id()));
        assertThat(reader.asks(old.address()).statusCode()).isEqualTo(410);
        assertThat(text(desk, story)).isEqualTo("As told [before](" + instead.address() + ").");
    }

    @Test
    void lieInProfilesToo() {
        Article old = stories.draft("An old story", "Told.");
        Person ada = stories.person("Ada", "Profiled");
        Desk desk = newsroom.desk(Role.EDITOR);
        String file = "/admin/people/" + ada.id();
        desk.sends(
                file,
                "name",
                "Ada Profiled",
                "definition",
                "Known.",
                "base",
                "1",
                "profile",
                "She is in " + link(old) + ".");
        assertThat(uses(desk, old, "live")).containsExactly("She is in before.");
        assertThat(uses(desk, old, "draft")).isEmpty();
        desk.sends(bench(old) + "/bin");
        assertThat(desk.reads(bench(old) + "/bin").select(".desk__words").text())
                .contains("Linked in one passage of a profile.");
        desk.sends(bench(old) + "/bin", "unlink", "true");
        assertThat(desk.reads(file).select("[name=profile]").val()).isEqualTo("She is in before.");
    }

    @Test
    void areLeftWhereTheirWriterMayNotWrite() {
        Desk walt = newsroom.desk(Role.WRITER);
        String location = walt.sends("/admin/articles", "title", "Walt's own")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Article own =
                articles.find(Long.parseLong(location.replaceAll(".*/", ""))).orElseThrow();
        Article story = stories.draft("A story", "As told " + link(own) + ".");
        assertThat(uses(walt, own, "draft")).isEmpty();
        walt.sends(bench(own) + "/bin", "unlink", "true");
        assertThat(text(newsroom.desk(Role.EDITOR), story)).isEqualTo("As told " + link(own) + ".");
        assertThat(walt.reads("/admin/articles?show=bin").text()).contains("Walt's own");
    }
}
