package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Topic;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands over an article is saved, joined and kept as a section is. */
@DossierTest
class HeaderTests {

    private static final String STANDFIRST = "What it is about.";

    private final Newsroom newsroom;
    private final Stories stories;
    private Desk edda;
    private Desk walt;
    private Topic topic;
    private String address;

    @SuppressWarnings("NullAway.Init")
    HeaderTests(Newsroom newsroom, Stories stories) {
        this.newsroom = newsroom;
        this.stories = stories;
    }

    @BeforeEach
    void sitDown() {
        edda = newsroom.desk(Role.EDITOR);
        walt = newsroom.desk(Role.EDITOR);
        topic = stories.topic("Machines");
        address = "/admin/articles/"
                + stories.draft("A story", Set.of(topic), "It begins.").id();
    }

    @Test
    void joinsWhatTwoChangedOnDifferentLines() {
        save(edda, "The story", STANDFIRST, "1");
        HttpResponse<String> answer = save(walt, "A story", "What it is all about.", "1");
        assertThat(answer.statusCode()).isEqualTo(302);
        Document page = walt.reads(address);
        assertThat(value(page, "title")).isEqualTo("The story");
        assertThat(value(page, "standfirst")).isEqualTo("What it is all about.");
        assertThat(history()).hasSize(4).anyMatch(line -> line.contains("kept aside"));
    }

    @Test
    void letsSomebodyChooseWhereBothChangedTheSameLine() {
        save(edda, "The first story", STANDFIRST, "1");
        HttpResponse<String> answer = save(walt, "The other story", STANDFIRST, "1");
        Document page = Desk.page(answer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select(".clash__words").eachText()).containsExactly("other", "first");
        assertThat(value(page, "title")).isEqualTo("The other first story");
        assertThat(page.select("input[name=topics]").eachAttr("value")).containsOnly(String.valueOf(topic.id()));
        assertThat(value(walt.reads(address), "title")).isEqualTo("The first story");
        sends(walt, page, 0);
        assertThat(value(walt.reads(address), "title")).isEqualTo("The other story");
    }

    @Test
    void tellsScriptsOfAClashWithBoth() {
        save(edda, "The first story", STANDFIRST, "1");
        HttpResponse<String> answer =
                walt.reports(address + "/header", "title", "The other story", "standfirst", STANDFIRST, "base", "1");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("\"outcome\":\"CLASHING\"", "\"title\":\"The first story\"", "\"title\":\"The other story\"");
    }

    @Test
    void tellsScriptsWhatWasSavedAsTheFormHasIt() {
        HttpResponse<String> answer = edda.reports(
                address + "/header",
                "title",
                "The story",
                "standfirst",
                STANDFIRST,
                "topics",
                String.valueOf(topic.id()),
                "base",
                "1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"outcome\":\"SAID\"", "\"topics\":[\"" + topic.id() + "\"]", "\"picture\":\"0\"");
        assertThat(edda.reports(address + "/header", "title", " ", "base", "1").statusCode())
                .isEqualTo(422);
    }

    @Test
    void showsWhatAHeaderThatABrowserKeptWouldChange() {
        Document same = Desk.page(edda.sends(
                address + "/header/difference",
                "title",
                "A story",
                "standfirst",
                STANDFIRST,
                "byline",
                "Edda Editor",
                "topics",
                String.valueOf(topic.id())));
        assertThat(same.select("[data-same]")).hasSize(1);
        Document other = Desk.page(edda.sends(
                address + "/header/difference",
                "title",
                "A short story",
                "standfirst",
                STANDFIRST,
                "byline",
                "Edda Editor",
                "newTopic",
                "Never made"));
        assertThat(other.select(".change ins").eachText()).containsExactly("short");
        assertThat(other.select(".change del").eachText()).containsExactly("Machines");
        assertThat(edda.reads(address).select("label.choice").eachText()).doesNotContain("Never made");
    }

    @Test
    void asksBeforeItSaysAgainWhatSomebodyWentBackBehind() {
        save(edda, "The story", STANDFIRST, "1");
        edda.sends(address + "/headers/restorations", "number", "1");
        Document clash = Desk.page(save(edda, "The story", STANDFIRST, "1"));
        assertThat(clash.select(".clash__sides")).hasSize(1);
        assertThat(value(edda.reads(address), "title")).isEqualTo("A story");
        sends(edda, clash, 0);
        assertThat(value(edda.reads(address), "title")).isEqualTo("The story");
    }

    @Test
    void findsAHeaderAgainByItsName() {
        save(edda, "The story", STANDFIRST, "1");
        edda.sends(address + "/headers/2/name", "note", "  As the desk liked it ");
        save(edda, "Some story", STANDFIRST, "2");
        assertThat(history()).hasSize(3).anyMatch(line -> line.contains("As the desk liked it"));
        edda.sends(address + "/headers/restorations", "number", "2");
        assertThat(value(edda.reads(address), "title")).isEqualTo("The story");
        edda.sends(address + "/headers/2/name", "note", "", "was", "As the desk liked it");
        assertThat(history()).hasSize(2).noneMatch(line -> line.contains("As the desk liked it"));
        assertThat(edda.reads(address + "/headers?each=true").select("tbody tr"))
                .hasSize(4);
    }

    @Test
    void keepsTheNameThatSomebodyElseGaveMeanwhileOrThatCannotBeReplaced() {
        edda.sends(address + "/headers/1/name", "note", "First", "was", "");
        walt.sends(address + "/headers/1/name", "note", "Of mine", "was", "");
        Document page = walt.reads(address + "/headers/1");
        assertThat(page.select("[role=alert]").text()).contains("“First”");
        assertThat(page.select("#note").val()).isEqualTo("Of mine");
        for (String wrong : List.of("two\0", "x".repeat(201))) {
            edda.sends(address + "/headers/1/name", "note", wrong, "was", "First");
            assertThat(edda.reads(address + "/headers/1").select("#note").val()).startsWith(wrong.substring(0, 3));
        }
        assertThat(history()).anyMatch(line -> line.contains("First"));
    }

    private HttpResponse<String> save(Desk desk, String title, String standfirst, String base) {
        return desk.sends(
                address + "/header",
                "title",
                title,
                "standfirst",
                standfirst,
                "byline",
                "Edda Editor",
                "topics",
                String.valueOf(topic.id()),
                "base",
                base);
    }

    private void sends(Desk desk, Document page, int form) {
        String[] fields = page.select("main form").get(form).select("[name]").stream()
                .flatMap(field -> java.util.stream.Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
        assertThat(desk.sends(address + "/header", fields).statusCode()).isEqualTo(302);
    }

    private List<String> history() {
        return edda.reads(address + "/headers").select("tbody tr").eachText();
    }

    private static String value(Document page, String name) {
        Element field = page.select("textarea[name=" + name + "]").first();
        return field == null ? "" : field.wholeText().strip();
    }
}
