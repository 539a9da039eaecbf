package dossier.admin.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Words put in the place of others in many texts at once, and taken back. Each test has words that no other knows. */
@DossierTest
class ReplacementTests {

    private static final String NEW = "/admin/replacements/new";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    ReplacementTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    private static Document look(Desk desk, String find, String with, String... more) {
        return Desk.page(desk.sends(NEW, fields(find, with, more)));
    }

    private static String[] fields(String find, String with, String... more) {
        List<String> fields = new ArrayList<>(List.of("find", find, "with", with));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** Sends what a page has ticked, but those whose sentence says something. */
    private static HttpResponse<String> replace(Desk desk, Document page, String butSaying) {
        List<String> fields = new ArrayList<>();
        page.select("#_replacing input[type=hidden]")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        page.select("#_replacing .hit:has([name=hit])").stream()
                .filter(hit -> butSaying.isEmpty() || !hit.text().contains(butSaying))
                .forEach(hit ->
                        fields.addAll(List.of("hit", hit.select("[name=hit]").val())));
        return desk.sends("/admin/replacements", fields.toArray(String[]::new));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String section(Article article, int place) {
        return "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(place).id();
    }

    private static String text(Desk desk, String section) {
        return desk.reads(section).select("[name=text]").val();
    }

    @Test
    void areShownInTheirSentencesAndDoneWhereTheyAreTicked() {
        Article article =
                stories.published("On qarps", "It begins. A qarp swims. It ends.", "The qarp of Rome.", "No fish.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = look(desk, "qarp", "carp", "matchCase", "true");
        assertThat(page.select(".hit__sentence").eachText())
                .anySatisfy(hit -> assertThat(hit).isEqualTo("A qarpcarp swims."));
        assertThat(page.select(".hit")).hasSize(3);
        Document result = desk.reads(done(replace(desk, page, "Rome")));
        assertThat(result.select(".panel__list li")).hasSize(2);
        assertThat(text(desk, section(article, 0))).isEqualTo("It begins. A carp swims. It ends.");
        assertThat(text(desk, section(article, 1))).isEqualTo("The qarp of Rome.");
        assertThat(desk.reads("/admin/articles/" + article.id())
                        .select("[name=title]")
                        .val())
                .isEqualTo("On carps");
        assertThat(reader.reads(article.address()).text())
                .contains("A qarp swims")
                .doesNotContain("carp");
    }

    @Test
    void standInTheHistoryByThemselves() {
        Article article = stories.draft("Histories", "A zander.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String section = section(article, 0);
        desk.sends(section, "text", "A zander, typed.", "base", "1");
        done(replace(desk, look(desk, "zander", "pike"), ""));
        desk.sends(section, "text", "A pike, typed on.", "base", "3");
        assertThat(desk.reads(section + "/revisions").select("tbody tr").eachText())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains("Replaced “zander” with “pike”")
                        .doesNotContain("saves"));
    }

    @Test
    void leaveAddressesAloneAndFollowWhoIsNamed() {
        Person ada = stories.person("Ada", "Quillback");
        String link = "[Quillback](" + ada.address() + ")";
        Article article = stories.draft("Named", "By " + link + ", quillback.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = look(desk, "quillback", "Sucker", "article", String.valueOf(article.id()));
        assertThat(page.select(".hit--kept")).hasSize(1);
        assertThat(page.select("[name=hit]")).hasSize(2);
        done(replace(desk, page, ""));
        assertThat(text(desk, section(article, 0))).isEqualTo("By [Sucker](" + ada.address() + "), Sucker.");
        assertThat(desk.reads("/admin/people/" + ada.id() + "/uses?show=draft").text())
                .contains("By Sucker, Sucker.");
    }

    @Test
    void areUndoneAndDoneAgainAsOne() {
        Article article = stories.draft("Undone", "A tenchfish here.", "Also a tenchfish.", "And the tenchfish there.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String deed = done(replace(desk, look(desk, "tenchfish", "doctor fish"), ""));
        desk.sends(section(article, 1), "heading", "Part 1", "text", "Written anew: also a doctor fish.", "base", "2");
        desk.sends(section(article, 2), "heading", "Part 2", "text", "And the surgeon fish there.", "base", "2");
        desk.sends(deed + "/end");
        assertThat(text(desk, section(article, 0))).isEqualTo("A tenchfish here.");
        assertThat(text(desk, section(article, 1))).isEqualTo("Written anew: also a tenchfish.");
        assertThat(text(desk, section(article, 2))).isEqualTo("And the surgeon fish there.");
        Document page = desk.reads(deed);
        assertThat(page.select(".panel__list .tag").eachText()).containsExactly("undone", "undone", "stays as it is");
        assertThat(page.select("form[action$=/end/end] button")).hasSize(1);
        desk.sends(deed + "/end/end");
        assertThat(text(desk, section(article, 0))).isEqualTo("A doctor fish here.");
        assertThat(text(desk, section(article, 1))).isEqualTo("Written anew: also a doctor fish.");
    }

    @Test
    void sayWhatStaysAsItIs() {
        Article article = stories.draft("Clashes", "A barbelfish.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String deed = done(replace(desk, look(desk, "barbelfish", "gudgeon"), ""));
        desk.sends(section(article, 0), "text", "A minnow.", "base", "2");
        HttpResponse<String> answer = desk.sends(deed + "/end");
        Document page = desk.reads(done(answer));
        assertThat(page.select("[role=status]").text()).startsWith("One text stays as it is");
        assertThat(page.select(".panel__list li > a").attr("href")).isEqualTo(section(article, 0));
        assertThat(text(desk, section(article, 0))).isEqualTo("A minnow.");
    }

    @Test
    void areNotDoneInWhatWasSavedMeanwhile() {
        Article article = stories.draft("Meanwhile", "A roachfish.", "Two roachfish.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = look(desk, "roachfish", "rudd");
        desk.sends(section(article, 0), "text", "A roachfish, and a roachfish.", "base", "1");
        HttpResponse<String> answer = replace(desk, page, "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(text(desk, section(article, 0))).isEqualTo("A roachfish, and a roachfish.");
        assertThat(text(desk, section(article, 1))).isEqualTo("Two rudd.");
        Document anew = Desk.page(answer);
        assertThat(anew.select("[role=status]").text()).contains("One text was saved in the meantime");
        assertThat(anew.select("[name=hit]")).hasSize(2);
        done(replace(desk, anew, ""));
        assertThat(text(desk, section(article, 0))).isEqualTo("A rudd, and a rudd.");
    }

    @Test
    void areDoneOnceWhenAButtonIsPressedTwice() {
        stories.draft("Twice", "A burbotfish.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = look(desk, "burbotfish", "cod");
        assertThat(done(replace(desk, page, ""))).isEqualTo(done(replace(desk, page, "")));
    }

    @Test
    void areUndoneAndToldOnceAndOnlyWhereTheyWere() {
        Article article = stories.draft("Once", "A smeltfish.");
        Article other = stories.draft("As it is", "Another smeltfish.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String deed = done(replace(desk, look(desk, "smeltfish", "sparling"), ""));
        desk.sends(section(other, 0), "text", "Another minnow.", "base", "2");
        assertThat(AtOnce.many(number -> desk.sends(deed + "/end").statusCode()))
                .containsOnly(302);
        assertThat(text(desk, section(article, 0))).isEqualTo("A smeltfish.");
        assertThat(told(desk, article, "undid")).hasSize(1);
        assertThat(told(desk, other, "undid")).isEmpty();
        assertThat(AtOnce.many(number -> desk.sends(deed + "/end/end").statusCode()))
                .containsOnly(302);
        assertThat(text(desk, section(article, 0))).isEqualTo("A sparling.");
        assertThat(told(desk, article, "again")).hasSize(1);
        assertThat(told(desk, other, "again")).isEmpty();
    }

    private static List<String> told(Desk desk, Article article, String verb) {
        return desk
                .reads("/admin/journal?kind=ARTICLE&thing=" + article.id())
                .select(".journal__line")
                .eachText()
                .stream()
                .filter(line -> line.contains(verb) && line.contains("smeltfish"))
                .toList();
    }

    @Test
    void reachAsFarAsSomebodyMayWrite() {
        stories.draft("Theirs", "A lochfish.");
        Desk editor = newsroom.desk(Role.EDITOR);
        Desk writer = newsroom.desk(Role.WRITER);
        String own = done(writer.sends("/admin/articles", "title", "A lochfish of mine"));
        Document page = look(writer, "lochfish", "loach");
        assertThat(page.select(".hits__article").eachText()).containsExactly("A lochfish of mine");
        Document all = look(editor, "lochfish", "loach");
        assertThat(all.select(".hits__article")).hasSize(2);
        HttpResponse<String> answer = replace(writer, all, "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(look(editor, "lochfish", "loach").select(".hits__article").eachText())
                .containsExactly("Theirs");
        assertThat(writer.reads(own).select("[name=title]").val()).isEqualTo("A loach of mine");
        String deed = Desk.page(answer).select("[role=status] a").attr("href");
        assertThat(newsroom.desk(Role.WRITER).asks(deed).statusCode()).isEqualTo(404);
        assertThat(newsroom.desk(Role.WRITER).sends(deed + "/end").statusCode()).isEqualTo(404);
        assertThat(newsroom.desk(Role.WRITER)
                        .asks(NEW + "?article=" + own.replaceAll("\\D+", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(newsroom.stranger().asks("/admin/replacements").statusCode()).isEqualTo(302);
        assertThat(editor.reads("/admin/replacements").select("tbody a").eachAttr("href"))
                .contains(deed);
        assertThat(writer.reads("/admin/replacements").select("tbody a").eachAttr("href"))
                .containsExactly(deed);
    }

    @Test
    void areRefusedInThePage() {
        Desk desk = newsroom.desk(Role.EDITOR);
        for (String[] typed : List.of(
                fields("", "x"),
                fields("same", "same", "matchCase", "true"),
                fields("x".repeat(10_000), "y"),
                fields("x" + " ".repeat(1_000), "y"),
                fields("x", "y" + " ".repeat(1_000)),
                fields("two\nlines", "y"),
                fields("a\u0000", "y"))) {
            HttpResponse<String> answer = desk.sends(NEW, typed);
            assertThat(answer.statusCode()).as(typed[1]).isEqualTo(422);
            assertThat(Desk.page(answer).select(".field__problem")).hasSize(1);
            assertThat(Desk.page(answer).select("[name=with]").val()).isEqualTo(typed[3]);
        }
        assertThat(look(desk, "nobody said this ever", "x").select("#_found").text())
                .isEqualTo("Found nowhere");
        assertThat(desk.sends("/admin/replacements", "find", "x", "with", "y", "hit", "s1.1.TEXT.x")
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.sends("/admin/replacements", "find", "x", "with", "y", "hit", "s99999999999.1.TEXT.0")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void sayWhatWouldBecomeTooLong() {
        Article article = stories.draft("On roachfish", "A roachfish. " + "x".repeat(Wording.LONGEST_TEXT - 100));
        Desk desk = newsroom.desk(Role.EDITOR);
        String instead = "a fish " + "z".repeat(294);
        Document page = look(desk, "roachfish", instead, "article", String.valueOf(article.id()));
        assertThat(page.select(".hit--kept .tag").eachText())
                .containsExactly("left as it is: this would be too long", "left as it is: this would be too long");
        assertThat(page.select("[name=hit]")).isEmpty();
        String place = "s" + article.sections().get(0).id() + ".1.TEXT.2";
        assertThat(desk.sends("/admin/replacements", fields("roachfish", instead, "hit", place))
                        .statusCode())
                .isEqualTo(409);
        assertThat(look(desk, "roachfish", "carp", "article", String.valueOf(article.id()))
                        .select("[name=hit]"))
                .hasSize(2);
    }

    @Test
    void areFoundSoManyAtATime() {
        stories.draft("Many", "bleakfish ".repeat(300), "bleakfish ".repeat(300), "bleakfish ".repeat(600));
        Desk desk = newsroom.desk(Role.EDITOR);
        Document page = look(desk, "bleakfish", "ablet");
        assertThat(page.select("[name=hit]")).hasSize(300);
        String from = page.select(".hits__next [name=from]").val();
        Document second = look(desk, "bleakfish", "ablet", "from", from);
        assertThat(second.select("[name=hit]")).hasSize(300);
        Document third = look(
                desk,
                "bleakfish",
                "ablet",
                "from",
                second.select(".hits__next [name=from]").val());
        assertThat(third.select("[name=hit]")).hasSize(500);
        assertThat(third.text()).contains("One text says it more often than 500 times");
        done(replace(desk, third, ""));
        Document rest = look(
                desk,
                "bleakfish",
                "ablet",
                "from",
                second.select(".hits__next [name=from]").val());
        assertThat(rest.select("[name=hit]")).hasSize(100);
    }

    @Test
    void areReachedFromTheArticleAndThePalette() {
        Article article = stories.draft("Reached", "It begins.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String link = desk.reads("/admin/articles/" + article.id())
                .select(".inspector a[href*=replacements]")
                .attr("href");
        assertThat(desk.reads(link).select("[name=article][checked]").val()).isEqualTo(String.valueOf(article.id()));
        assertThat(desk.asks("/admin/suggestions/everything?q=replace").body()).contains("/admin/replacements/new");
    }
}
