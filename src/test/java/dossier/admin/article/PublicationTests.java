package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@DossierTest
class PublicationTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    PublicationTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static Document sheet(Desk desk, Article article) {
        return desk.reads(bench(article) + "/publication");
    }

    private static String shown(Document sheet) {
        return sheet.select("[name=shown]").val();
    }

    private void revise(Article article, String text) {
        stories.change(
                article,
                (story, editor) -> story.sections().get(0).revise(new Wording("", text), editor, Instant.now()));
    }

    @Test
    void showsAllThatReadersSeeForTheFirstTime() {
        Article article = stories.draft("A story", "One two three.", "Four.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document sheet = sheet(desk, article);
        assertThat(sheet.select("h1").text()).isEqualTo("Publish edition 1");
        assertThat(sheet.select(".sheet__sections li").eachText())
                .containsExactly("Introduction 3 words", "Part 1 one word");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
        desk.sends(bench(article) + "/publication", "note", "At last.", "shown", shown(sheet));
        assertThat(reader.reads(article.address()).select("main").text()).contains("One two three.");
    }

    @Test
    void showsWhatChangesForThem() {
        Article article = stories.published("A story", "As it was.", "What stays.");
        revise(article, "As it is.");
        Document sheet = sheet(newsroom.desk(Role.EDITOR), article);
        assertThat(sheet.select("h1").text()).isEqualTo("Publish edition 2");
        assertThat(sheet.select(".change del").text()).isEqualTo("was");
        assertThat(sheet.select(".change ins").text()).isEqualTo("is");
        assertThat(sheet.text()).doesNotContain("What stays.");
    }

    @Test
    void isAskedAgainWhereSomebodySavedMeanwhile() {
        Article article = stories.published("A story", "As it was.");
        revise(article, "As it is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String shown = shown(sheet(desk, article));
        revise(article, "As it became.");
        HttpResponse<String> answer = desk.sends(bench(article) + "/publication", "note", "Now mended", "shown", shown);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document again = Desk.page(answer);
        assertThat(again.select("[role=alert]").text()).contains("Somebody has saved since this was shown.");
        assertThat(again.select("[name=note]").val()).isEqualTo("Now mended");
        assertThat(again.select(".change ins").text()).isEqualTo("became");
        assertThat(reader.reads(article.address()).select("main").text()).contains("As it was.");
        desk.sends(bench(article) + "/publication", "note", "Now mended", "shown", shown(again));
        assertThat(reader.reads(article.address()).select("main").text()).contains("As it became.");
        assertThat(reader.reads(article.address() + "/editions").text()).contains("Now mended");
    }

    @Test
    void happensOnceHoweverOftenItIsAskedFor() {
        Article article = stories.published("A story", "As it was.");
        revise(article, "As it is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String shown = shown(sheet(desk, article));
        desk.sends(bench(article) + "/publication", "note", "", "shown", shown);
        desk.sends(bench(article) + "/publication", "note", "A second time", "shown", shown);
        assertThat(sheet(desk, article).text()).contains("There is nothing to publish");
        assertThat(reader.reads(article.address() + "/editions").select("main").text())
                .contains("Edition 2")
                .doesNotContain("Edition 3");
    }

    @Test
    void keepsInThePageWhatItCannotTell() {
        Article article = stories.draft("A story", "One.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String note = "n".repeat(5_001);
        HttpResponse<String> answer =
                desk.sends(bench(article) + "/publication", "note", note, "shown", shown(sheet(desk, article)));
        assertThat(Desk.page(answer).select("[name=note]").val()).isEqualTo(note);
        assertThat(Desk.page(answer).select(".field__problem").text()).isNotEmpty();
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void isAskedForBesideTheTextThatReadersSeeOtherwise() {
        Article article = stories.published("A story", "As it was.", "What stays.");
        revise(article, "As it is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String section =
                bench(article) + "/sections/" + article.sections().get(0).id();
        Document page = desk.reads(section);
        assertThat(page.select(".differs p").text()).startsWith("Readers see another text here, in edition 1.");
        assertThat(desk.reads(page.select(".differs a").attr("href"))
                        .select(".departure ins")
                        .text())
                .isEqualTo("is");
        String other = bench(article) + "/sections/" + article.sections().get(1).id();
        assertThat(desk.reads(other).select(".differs")).isEmpty();
        Element back = page.expectFirst(".differs form");
        desk.sends(back.attr("action"), "number", back.select("button").val());
        assertThat(desk.reads(section).select("#text").val()).isEqualTo("As it was.");
        assertThat(desk.reads(section).select(".differs")).isEmpty();
        String added = desk.sends(bench(article) + "/sections", "heading", "A new one")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(desk.reads(added).select(".differs").text()).isEqualTo("Readers do not see this section yet.");
    }

    @Test
    void waitsUntilWhatWasWithdrawnIsBroughtBack() {
        Article article = stories.published("A story", "As it was.");
        revise(article, "As it is.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(bench(article) + "/withdrawal", "note", "Wrong in parts.");
        Document sheet = sheet(desk, article);
        assertThat(sheet.select(".desk__words").text()).startsWith("This article was withdrawn, and readers see why.");
        assertThat(sheet.select("[name=note]")).isEmpty();
        desk.sends(bench(article) + "/withdrawal/end");
        assertThat(sheet(desk, article).select("[name=note]")).hasSize(1);
    }

    @Test
    void waitsUntilWhatIsWrongIsMended() {
        Article article = stories.draft("A story TK", "One.", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document sheet = sheet(desk, article);
        assertThat(sheet.select("#_checks").text()).isEqualTo("Before it can be published");
        assertThat(sheet.select(".remark__kind").eachText()).containsExactly("Placeholder TK.", "Empty section.");
        assertThat(sheet.select(".sheet__part a").eachText()).containsExactly("What stands over it", "Part 1");
        assertThat(sheet.select("form[action$=/publication]")).isEmpty();
        HttpResponse<String> answer =
                desk.sends(bench(article) + "/publication", "note", "Too soon", "looked", "true", "shown", "any");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select("[name=note]").val()).isEqualTo("Too soon");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void asksWhetherWhatIsUnusualIsMeant() {
        Article article = stories.draft("A story", "All is told [here](https://example.org/).");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document sheet = sheet(desk, article);
        assertThat(sheet.select("#_checks").text()).isEqualTo("Worth a look before it is published");
        String shown = shown(sheet);
        HttpResponse<String> answer = desk.sends(bench(article) + "/publication", "note", "Told", "shown", shown);
        Document again = Desk.page(answer);
        assertThat(again.select(".field__problem").text()).isEqualTo("Say that it is meant so, or mend it first.");
        assertThat(again.select("[name=note]").val()).isEqualTo("Told");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(404);
        desk.sends(bench(article) + "/publication", "note", "Told", "shown", shown, "looked", "true");
        assertThat(reader.asks(article.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotForThoseWhoOnlyWrite() {
        Article article = stories.draft("A story", "One.");
        assertThat(newsroom.desk(Role.WRITER)
                        .asks(bench(article) + "/publication")
                        .statusCode())
                .isEqualTo(404);
    }
}
