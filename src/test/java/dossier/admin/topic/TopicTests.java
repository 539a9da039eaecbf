package dossier.admin.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Topic;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The shelves that articles are filed under, and what becomes of the articles when one goes. */
@DossierTest
class TopicTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    TopicTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static String desk(Topic topic) {
        return "/admin/topics/" + topic.id();
    }

    private static List<String> uses(Desk desk, Topic topic, String show) {
        return desk.reads(desk(topic) + "?show=" + show)
                .select(".use__sentence")
                .eachText();
    }

    private Article published(String title, Topic topic) {
        Article article = stories.draft(title, Set.of(topic), "It begins.");
        stories.change(article, (story, editor) -> story.publish("", editor, Instant.now(), Instant.now()));
        return article;
    }

    @Test
    void tellWhichArticlesAreOnThem() {
        Topic topic = stories.topic("Told of");
        published("On it", topic);
        stories.draft("To be on it", Set.of(topic), "It begins.");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(uses(desk, topic, "live")).containsExactly("On it");
        assertThat(uses(desk, topic, "draft")).containsExactly("To be on it");
        assertThat(uses(newsroom.desk(Role.WRITER), topic, "draft")).isEmpty();
        assertThat(desk.reads("/admin/topics").select("a[href=" + desk(topic) + "]"))
                .hasSize(1);
    }

    @Test
    void areRenamedByThoseWhoPublish() {
        Topic topic = stories.topic("Before");
        Topic other = stories.topic("Taken name");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(desk(topic), "name", "After", "definition", "All of it.");
        assertThat(desk.reads(desk(topic)).select("h1").text()).isEqualTo("After");
        Document refused =
                Desk.page(desk.sends(desk(topic), "name", other.name().toUpperCase(java.util.Locale.ROOT)));
        assertThat(refused.select(".field--wrong #name")).hasSize(1);
        assertThat(newsroom.desk(Role.WRITER).sends(desk(topic), "name", "Mine").statusCode())
                .isEqualTo(403);
    }

    @Test
    void areNotSaidOverByWhoeverStartedFromBefore() {
        Topic topic = stories.topic("Two at once");
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk walt = newsroom.desk(Role.ADMIN);
        String base = edda.reads(desk(topic)).select("[name=base]").val();
        edda.sends(desk(topic), "name", "Two at once", "definition", "Edda's.", "base", base);
        HttpResponse<String> late =
                walt.sends(desk(topic), "name", "Two at once", "definition", "Walt's.", "base", base);
        assertThat(late.statusCode()).isEqualTo(422);
        Document page = Desk.page(late);
        assertThat(page.select("[role=alert]").text()).contains("Edda's.");
        assertThat(page.select("#definition").val()).isEqualTo("Walt's.");
        assertThat(edda.reads(desk(topic)).select("#definition").val()).isEqualTo("Edda's.");
        String present = page.select("[name=base]").val();
        walt.sends(desk(topic), "name", "Two at once", "definition", "Walt's.", "base", present);
        assertThat(edda.reads(desk(topic)).select("#definition").val()).isEqualTo("Walt's.");
    }

    @Test
    void giveTheirArticlesToAnotherWhenTheyGo() {
        Topic topic = stories.topic("Going");
        Topic other = stories.topic("Staying");
        Article article = published("Moved", topic);
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(desk(topic) + "/bin").select(".desk__words").text())
                .startsWith("One article is on it.");
        desk.sends(desk(topic) + "/bin", "into", String.valueOf(other.id()));
        assertThat(uses(desk, other, "draft")).containsExactly("Moved");
        assertThat(uses(desk, topic, "live")).containsExactly("Moved");
        assertThat(reader.reads(topic.address()).text()).contains("Moved");
        Document header = desk.reads("/admin/articles/" + article.id());
        assertThat(header.select("[name=topics]").eachAttr("value"))
                .contains(String.valueOf(other.id()))
                .doesNotContain(String.valueOf(topic.id()));
    }

    @Test
    void comeBackFromTheBin() {
        Topic topic = stories.topic("Coming back");
        stories.draft("Taken off", Set.of(topic), "It begins.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(desk(topic) + "/bin");
        assertThat(uses(desk, topic, "draft")).isEmpty();
        assertThat(uses(desk, topic, "history")).containsExactly("Taken off");
        assertThat(desk.reads("/admin/topics?show=bin").select("a[href=" + desk(topic) + "]"))
                .hasSize(1);
        desk.sends(desk(topic) + "/bin/end");
        assertThat(desk.reads("/admin/topics").select("a[href=" + desk(topic) + "]"))
                .hasSize(1);
    }
}
