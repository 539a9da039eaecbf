package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What many do at the same moment happens one after another: nobody meets a fault of ours. */
@DossierTest
class AtOnceTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;

    AtOnceTests(Newsroom newsroom, Stories stories, Sections sections) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
    }

    @Test
    void opensASectionInOneTab() {
        String section = section(stories.draft("A story", "One."));
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(AtOnce.many(number ->
                        edda.reports(section + "/presence", "tab", "0123456789").statusCode()))
                .containsOnly(200);
    }

    @Test
    void changesAHeader() {
        String article = "/admin/articles/" + stories.draft("A story", "One.").id();
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(AtOnce.many(number -> edda.sends(
                                article + "/header", "title", "Title " + number, "newTopic", "Together", "base", "1")
                        .statusCode()))
                .isSubsetOf(302, 409);
        assertThat(edda.reads(article + "/headers").select("tbody tr")).hasSizeGreaterThan(AtOnce.MANY);
    }

    @Test
    void namesARevision() {
        String section = section(stories.draft("A story", "One."));
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(AtOnce.many(number -> edda.sends(section + "/revisions/1/name", "note", "Name " + number)
                        .statusCode()))
                .containsOnly(302);
    }

    @Test
    void takesAnAddress() {
        Desk edda = newsroom.desk(Role.EDITOR);
        List<Article> articles = IntStream.range(0, AtOnce.MANY)
                .mapToObj(number -> stories.draft("Story " + number, "One."))
                .toList();
        String slug = stories.fresh("wanted").value();
        assertThat(AtOnce.many(number -> edda.sends(
                                "/admin/articles/" + articles.get(number).id() + "/address", "slug", slug)
                        .statusCode()))
                .containsOnly(302);
    }

    @Test
    void invitesSomebody() {
        Desk ada = newsroom.desk(Role.ADMIN);
        String email = stories.fresh("new").value() + "@example.org";
        assertThat(AtOnce.many(number -> ada.sends("/admin/accounts", "name", "New", "email", email, "role", "EDITOR")
                        .statusCode()))
                .containsOnly(302, 422)
                .containsOnlyOnce(302);
    }

    @Test
    void rearrangesAndPublishesWhatOthersWrite() {
        Article story = stories.draft("A story", "One.", "Two.", "Three.");
        String article = "/admin/articles/" + story.id();
        String section = section(story);
        Desk edda = newsroom.desk(Role.EDITOR);
        assertThat(AtOnce.many(
                        number -> change(number % 4, edda, article, section).statusCode()))
                .isSubsetOf(200, 302, 409, 422);
    }

    private static HttpResponse<String> change(int kind, Desk desk, String article, String section) {
        return switch (kind) {
            case 0 -> desk.sends(section, "text", "Others write.", "base", "1");
            case 1 -> desk.sends(article + "/sections", "heading", "New", "place", "1");
            case 2 -> desk.sends(section + "/position", "place", "2");
            default -> desk.publishes(article);
        };
    }

    private String section(Article article) {
        return "/admin/articles/" + article.id() + "/sections/"
                + sections.outlineOf(article.id(), 0).get(0).id();
    }
}
