package dossier.admin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Masthead;
import dossier.directory.Person;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An article as readers will see it. */
@DossierTest
class PreviewTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    PreviewTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static String preview(Article article) {
        return "/admin/articles/" + article.id() + "/preview";
    }

    private static String main(Document page) {
        return page.select("main").html().replaceAll("\\s+", " ").replaceAll("datetime=\"[^\"]*\"", "datetime");
    }

    @Test
    void isWhatReadersSeeOnceThatIsPublished() {
        Person ada = stories.unknownPerson("Ada", "Foreseen");
        Article other = stories.published("Another story", "Told.");
        Article article = stories.published("A story", "It was.", "Told [before](" + other.address() + ").");
        stories.change(article, (story, editor) -> {
            story.revise(Masthead.of("A better story"), editor, Instant.now());
            story.sections()
                    .get(0)
                    .revise(
                            new Wording("Who", "By [Ada](" + ada.address() + ").[^1]\n\n[^1]: So."),
                            editor,
                            Instant.now());
            story.move(story.sections().get(0), 1, Instant.now());
        });
        Desk desk = newsroom.desk(Role.EDITOR);
        Document before = desk.reads(preview(article) + "/page");
        assertThat(before.select("h1").text()).isEqualTo("A better story");
        assertThat(before.select(".who__name").text()).contains("Ada Foreseen");
        assertThat(before.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(reader.reads(article.address()).text()).doesNotContain("better", "Ada");
        desk.publishes("/admin/articles/" + article.id());
        Document after = reader.reads(article.address());
        assertThat(main(before).replaceAll(" target=\"_self\"", "").replaceAll("<a>(Edition 2.*?)</a>", "$1"))
                .isEqualTo(main(after).replaceAll("<a href=\"[^\"]*\">(Edition 2.*?)</a>", "$1"));
    }

    @Test
    void isShownWithinOurOwnPagesAlone() {
        Article article = stories.draft("A story", "It is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        HttpResponse<String> page = desk.asks(preview(article) + "/page");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'self'"));
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(desk.asks(preview(article)).headers().allValues("X-Frame-Options"))
                .containsExactly("DENY");
        assertThat(desk.reads(preview(article) + "?screen=phone")
                        .select("iframe")
                        .attr("class"))
                .contains("phone");
        assertThat(desk.reads(preview(article) + "?screen=odd").select("iframe").attr("class"))
                .contains("desktop");
    }

    @Test
    void followsATextThatNobodyHasSaved() {
        Person ada = stories.unknownPerson("Ada", "Typed");
        Article article = stories.draft("A story", "It is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String path = "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id() + "/preview";
        HttpResponse<String> answer = desk.sends(
                path, "text", "*By* [Ada](" + ada.address() + ") and [nobody](/people/nobody-here) <script>.</script>");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<em>By</em>", "href=\"" + ada.address() + "\"", "nobody", "&lt;script&gt;")
                .doesNotContain("nobody-here");
        assertThat(desk.sends(path, "text", "a\u0000b").statusCode()).isEqualTo(422);
        assertThat(desk.sends(path).statusCode()).isEqualTo(200);
        assertThat(desk.reads(preview(article) + "/page").text()).contains("It is.");
    }

    @Test
    void isForThoseWhoMayReadTheArticle() {
        Article article = stories.draft("A story", "It is.");
        String text = "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id() + "/preview";
        Desk writer = newsroom.desk(Role.WRITER);
        assertThat(writer.asks(preview(article)).statusCode()).isEqualTo(404);
        assertThat(writer.asks(preview(article) + "/page").statusCode()).isEqualTo(404);
        assertThat(writer.sends(text, "text", "x").statusCode()).isEqualTo(404);
        assertThat(newsroom.stranger().asks(preview(article) + "/page").statusCode())
                .isEqualTo(302);
    }
}
