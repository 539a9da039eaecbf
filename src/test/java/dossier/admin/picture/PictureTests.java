package dossier.admin.picture;

import static dossier.Stories.placing;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.picture.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pictures with the words that go with them, where they stand, and what becomes of those places when one goes. */
@DossierTest
class PictureTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    PictureTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static String desk(Picture picture) {
        return "/admin/pictures/" + picture.id();
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static String section(Article article) {
        return bench(article) + "/sections/" + article.sections().get(0).id();
    }

    private static List<String> uses(Desk desk, Picture picture, String show) {
        return desk.reads(desk(picture) + "?show=" + show)
                .select(".use__sentence")
                .eachText();
    }

    private static List<String> found(Desk desk, String question) {
        return desk.reads("/admin/pictures?" + question)
                .select(".gallery__name")
                .eachText();
    }

    private static void puts(Picture picture, Article article, Desk desk) {
        desk.sends(
                bench(article) + "/header",
                "title",
                "Under it",
                "picture",
                String.valueOf(picture.id()),
                "pictureCaption",
                "As seen.",
                "base",
                "1");
    }

    private void publish(Article article) {
        stories.change(article, (story, editor) -> story.publish("", editor, Instant.now(), Instant.now()));
    }

    private static void shows(Picture picture, Person person, Desk desk) {
        desk.sends(
                "/admin/people/" + person.id(),
                "name",
                person.name(),
                "definition",
                "Known.",
                "base",
                "1",
                "picture",
                String.valueOf(picture.id()),
                "profile",
                "Seen here: " + placing(picture));
    }

    private static String text(Desk desk, Article article) {
        return desk.reads(section(article)).select("textarea[name=text]").val();
    }

    @Test
    void standInTextsOverArticlesAndBesideSubjects() {
        Picture picture = stories.picture("A sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.published("Under it", "It begins. See " + placing(picture) + " there.");
        puts(picture, article, desk);
        stories.draft("Another", placing(picture));
        Person ada = stories.person("Ada", "Pictured");
        shows(picture, ada, desk);
        assertThat(uses(desk, picture, "live"))
                .containsExactly("See A sight there.", "Ada Pictured", "Seen here: A sight");
        assertThat(uses(desk, picture, "draft")).containsExactly("Under it", "A sight");
        assertThat(desk.reads(desk(picture)).select(".desk__words").text()).isEqualTo("Readers see it in 3 places.");
        publish(article);
        assertThat(uses(desk, picture, "live")).startsWith("Under it", "See A sight there.");
        assertThat(uses(newsroom.desk(Role.WRITER), picture, "live"))
                .containsExactly("Ada Pictured", "Seen here: A sight");
        assertThat(desk.reads("/admin/pictures?q=sight")
                        .select("li:has(a[href=" + desk(picture) + "])")
                        .text())
                .isEqualTo("A sight used 5 times");
    }

    @Test
    void areKnownWhereTheyWillStandAndWhereTheyStood() {
        Picture picture = stories.picture("A sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", "See " + placing(picture) + ".");
        puts(picture, article, desk);
        Person ada = stories.person("Ada", "Oncepictured");
        shows(picture, ada, desk);
        stories.change(
                article,
                (story, editor) ->
                        story.publish("", editor, Instant.now(), Instant.now().plus(Duration.ofDays(1))));
        assertThat(uses(desk, picture, "scheduled")).containsExactly("Under it", "See A sight.");
        desk.sends(section(article), "text", "Nothing to see.", "base", "1");
        desk.sends(bench(article) + "/header", "title", "Under none", "picture", "0", "base", "2");
        assertThat(uses(desk, picture, "scheduled")).containsExactly("Under none", "See A sight.");
        assertThat(uses(desk, picture, "draft")).isEmpty();
        desk.sends("/admin/people/" + ada.id(), "name", ada.name(), "definition", "Known.", "base", "2");
        assertThat(uses(desk, picture, "live")).isEmpty();
        assertThat(uses(desk, picture, "history")).containsExactly("Ada Oncepictured", "Seen here: A sight");
    }

    @Test
    void areDescribedByThoseWhoPublish() {
        Picture picture = stories.picture("", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(desk(picture), "alt", " A wheel ", "caption", "Turning.", "credit", "Ada", "base", "0");
        assertThat(desk.reads(desk(picture)).select("#alt").val()).isEqualTo("A wheel");
        Document refused = Desk.page(desk.sends(desk(picture), "alt", "A cog", "caption", "", "base", "0"));
        assertThat(refused.select("[role=alert]").text()).contains("A wheel", "Turning.");
        assertThat(refused.select("#alt").val()).isEqualTo("A cog");
        desk.sends(
                desk(picture),
                "alt",
                "A cog",
                "base",
                refused.select("[name=base]").val());
        Desk walt = newsroom.desk(Role.WRITER);
        assertThat(walt.reads(desk(picture)).select(".picture__said").text()).contains("A cog");
        assertThat(walt.reads(desk(picture)).select("form[action=" + desk(picture) + "]"))
                .isEmpty();
        assertThat(walt.sends(desk(picture), "alt", "Mine", "base", "2").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepWhatWasTypedThatCannotBeSaid() {
        Picture picture = stories.picture("A sight", "");
        Document refused =
                Desk.page(newsroom.desk(Role.EDITOR).sends(desk(picture), "alt", "x".repeat(2_001), "base", "0"));
        assertThat(refused.select(".field--wrong #alt").val()).hasSize(2_001);
    }

    @Test
    void areFoundByTheirWordsAndByWhatTheyLack() {
        Picture used = stories.picture("A needle of Findland", "");
        Picture unused = stories.picture("", "Cut in Findland");
        stories.draft("A story", placing(used));
        Desk desk = newsroom.desk(Role.WRITER);
        assertThat(found(desk, "q=FINDLAND"))
                .containsExactly("Picture " + unused.id() + ", no alt text", "A needle of Findland");
        assertThat(found(desk, "q=findland&show=unused")).containsExactly("Picture " + unused.id() + ", no alt text");
        assertThat(found(desk, "q=findland&show=silent")).containsExactly("Picture " + unused.id() + ", no alt text");
        assertThat(found(desk, "q=findland&show=bin")).isEmpty();
        assertThat(found(desk, "q=100%25_findland")).isEmpty();
    }

    @Test
    void fillPagesOfFortyEight() {
        IntStream.range(0, 49).forEach(each -> stories.picture("Leafed " + each, ""));
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(found(desk, "q=leafed")).hasSize(48).startsWith("Leafed 48");
        assertThat(found(desk, "q=leafed&page=2")).containsExactly("Leafed 0");
        assertThat(desk.asks("/admin/pictures?q=leafed&page=3").statusCode()).isEqualTo(404);
    }

    @Test
    void giveTheirPlacesToAnotherWhenTheyGo() {
        Picture picture = stories.picture("A sight", "");
        Picture instead = stories.picture("A better sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.published("Under it", "See " + placing(picture) + ".");
        puts(picture, article, desk);
        Person ada = stories.person("Ada", "Repictured");
        shows(picture, ada, desk);
        Document asked = desk.reads(desk(picture) + "/bin?with=better");
        assertThat(asked.select(".desk__words").text())
                .startsWith("It stands over one article. One section places it."
                        + " One subject is shown with it. One profile text places it.");
        assertThat(asked.select("[name=into][value=" + instead.id() + "]")).hasSize(1);
        desk.sends(desk(picture) + "/bin/replacement", "into", String.valueOf(instead.id()));
        assertThat(text(desk, article))
                .isEqualTo("See ![A better sight](" + instead.atLeast(800).address() + ").");
        assertThat(uses(desk, instead, "draft")).containsExactly("Under it", "See A better sight.");
        assertThat(uses(desk, instead, "live")).containsExactly("Ada Repictured", "Seen here: A better sight");
        assertThat(desk.reads(bench(article)).select("#pictureCaption").val()).isEqualTo("As seen.");
    }

    @Test
    void areTakenOutAndLeaveTheWordsOfTheirCaptions() {
        Picture picture = stories.picture("A sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        String placed = placing(picture);
        Article article = stories.draft(
                "Under it",
                "Before.\n\n" + placed + "\n\nBetween.\n\n" + placed.replace(")", " \"As seen.\")") + "\n\nAfter.");
        puts(picture, article, desk);
        Person ada = stories.person("Ada", "Unpictured");
        shows(picture, ada, desk);
        desk.sends(desk(picture) + "/bin");
        assertThat(text(desk, article)).isEqualTo("Before.\n\nBetween.\n\nAs seen.\n\nAfter.");
        assertThat(desk.reads(bench(article)).select("[name=picture][checked]").val())
                .isEqualTo("0");
        assertThat(desk.reads("/admin/people/" + ada.id())
                        .select("[name=profile]")
                        .val())
                .isEqualTo("Seen here:");
        assertThat(uses(desk, picture, "live")).isEmpty();
        assertThat(uses(desk, picture, "draft")).isEmpty();
        desk.sends(bench(article) + "/headers/restorations", "number", "2");
        assertThat(uses(desk, picture, "draft")).containsExactly("Under it");
    }

    @Test
    void goOnHangingWhereReadersSeeThem() {
        Picture picture = stories.picture("A sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("Under it", "See " + placing(picture) + ".");
        puts(picture, article, desk);
        publish(article);
        desk.sends(desk(picture) + "/bin");
        assertThat(uses(desk, picture, "live")).containsExactly("Under it", "See A sight.");
        List<String> shown = reader.reads(article.address()).select("main img").eachAttr("src");
        assertThat(shown).hasSize(2);
        assertThat(shown)
                .allSatisfy(address ->
                        assertThat(reader.downloads(address).statusCode()).isEqualTo(200));
    }

    @Test
    void sayNothingRatherThanTheirAddressesWhereTheyHaveNoWords() {
        Picture picture = stories.picture("", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("Under it", "It begins.");
        puts(picture, article, desk);
        publish(article);
        assertThat(reader.reads(article.address()).select("main img").eachAttr("alt"))
                .containsExactly("");
        assertThat(desk.reads(bench(article))
                        .select(".choice:has([value=" + picture.id() + "]) img")
                        .attr("alt"))
                .isEqualTo("Picture " + picture.id() + ", no alt text");
    }

    @Test
    void areOfferedAgainOnceTheyAreOutOfTheBin() {
        Picture picture = stories.picture("A sight", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        Article article = stories.draft("A story", "It begins.");
        String offered = "[name=picture][value=" + picture.id() + "]";
        assertThat(desk.reads(bench(article)).select(offered)).hasSize(1);
        desk.sends(desk(picture) + "/bin");
        assertThat(desk.reads(bench(article)).select(offered)).isEmpty();
        assertThat(desk.reads("/admin/pictures?show=bin").select("a[href=" + desk(picture) + "]"))
                .hasSize(1);
        assertThat(desk.sends(desk(picture) + "/bin/replacement", "into", String.valueOf(picture.id()))
                        .headers()
                        .firstValue("Location"))
                .hasValue(desk(picture) + "/bin");
        desk.sends(desk(picture) + "/bin/end");
        assertThat(desk.reads(bench(article)).select(offered)).hasSize(1);
        assertThat(desk.reads("/admin/people/"
                                + stories.person("Ada", "Offered").id())
                        .select(offered))
                .hasSize(1);
    }
}
