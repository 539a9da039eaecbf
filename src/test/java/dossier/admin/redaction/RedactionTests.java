package dossier.admin.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Topic;
import dossier.directory.Person;
import dossier.picture.Picture;
import dossier.text.Wording;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Passages removed for legal reasons from all that was ever said. Each test has a passage that no other knows. */
@DossierTest
class RedactionTests {

    private static final String NEW = "/admin/redactions/new";
    private static final String MARK = "[Removed for legal reasons on ";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    RedactionTests(
            Newsroom newsroom,
            Stories stories,
            Reader reader,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.entities = entities;
        this.transaction = transaction;
    }

    private static String section(Article article, int place) {
        return "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(place).id();
    }

    private static String remove(Desk desk, String passage, long article) {
        HttpResponse<String> answer = desk.sends(
                "/admin/redactions",
                "passage",
                passage,
                "reason",
                "A court said so.",
                "article",
                String.valueOf(article));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** In which column of which table anything still says it. */
    private List<String> whereItStands(String words) {
        List<String> found = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            @SuppressWarnings("unchecked")
            List<Object[]> columns = entities.createNativeQuery(
                            "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                                    + " and lower(data_type) in ('character varying', 'text', 'character large object')")
                    .getResultList();
            columns.forEach(column -> {
                String query = "select count(*) from " + column[0] + " where lower(\"" + column[1] + "\") like :words";
                Number count = (Number) entities.createNativeQuery(query)
                        .setParameter("words", "%" + words + "%")
                        .getSingleResult();
                if (count.longValue() > 0) {
                    found.add(column[0] + "." + column[1]);
                }
            });
        });
        return found;
    }

    @Test
    void areGoneFromAllThatWasEverSaidAndSaySo() {
        Article article =
                stories.published("A quagmire case", "Nothing here.", "It begins. *Quagmire* is a\nliar. It ends.");
        Desk desk = newsroom.desk(Role.ADMIN);
        String bench = "/admin/articles/" + article.id();
        String section = section(article, 1);
        desk.sends(
                section,
                "heading",
                "Quagmire is a liar",
                "text",
                "More: quagmire is a liar, quagmire is a liar.",
                "base",
                "1");
        desk.sends(section, "heading", "Quagmire is a liar", "text", "Another: Quagmire is a liar.", "base", "2");
        Document found =
                Desk.page(desk.sends(NEW, "passage", "Quagmire is a liar", "article", String.valueOf(article.id())));
        assertThat(found.select("#_found").text()).isEqualTo("4 texts say it");
        assertThat(found.select(".use .quiet").text()).contains("states 1, 2, 3");
        assertThat(found.select(".panel__words").text()).contains("Edition 1");
        String deed = remove(desk, "Quagmire is a liar", article.id());
        Document old = reader.reads(article.address() + "/editions/1");
        assertThat(reader.reads(article.address()).text())
                .contains("It begins. " + MARK)
                .doesNotContain("liar");
        assertThat(old.text()).contains(MARK).doesNotContain("liar");
        assertThat(reader.reads(article.address() + "/editions").text())
                .contains("A passage was removed from this edition for legal reasons on");
        assertThat(desk.reads(bench + "/editions").text()).contains("A passage was removed for legal reasons on");
        assertThat(desk.asks(section + "/revisions/3", "Accept", "text/markdown")
                        .body())
                .startsWith("Another: " + MARK);
        assertThat(whereItStands("quagmire is a liar")).containsExactly("revisions.text");
        assertThat(desk.asks(section + "/revisions/2", "Accept", "text/markdown")
                        .body())
                .isEqualTo("More: quagmire is a liar, quagmire is a liar.");
        Document record = desk.reads(deed);
        assertThat(record.text())
                .contains("A court said so.", "4 words", "Section: 3 texts", "Journal: one text")
                .doesNotContain("liar");
        assertThat(desk.reads("/admin/redactions").select("tbody a").eachAttr("href"))
                .contains(deed);
    }

    @Test
    void areGoneFromWhatStandsOverArticlesAndFromTheDirectory() {
        Article article = stories.published("The snorkel affair of Bonn", "It begins.");
        stories.change(article, (story, editor) -> story.publish("The snorkel affair of Bonn", editor, Instant.now()));
        Person ada = stories.person("Ada", "Snorkel");
        Desk desk = newsroom.desk(Role.ADMIN);
        String file = "/admin/people/" + ada.id();
        Document form = desk.reads(file);
        List<String> fields = new ArrayList<>();
        form.select("form[data-writing] [name]").forEach(field -> {
            fields.add(field.attr("name"));
            fields.add(
                    field.attr("name").equals("profile")
                            ? "Of the [snorkel](/people/x) affair of **Bonn**."
                            : field.val());
        });
        assertThat(desk.sends(file, fields.toArray(String[]::new)).statusCode()).isEqualTo(302);
        desk.sends("/admin/replacements", "find", "snorkel affair of Bonn", "with", "x");
        remove(desk, "snorkel affair of Bonn", 0);
        assertThat(whereItStands("affair of bonn")).isEmpty();
        assertThat(reader.reads(article.address()).select("h1").text()).startsWith("The " + MARK);
        assertThat(reader.reads(ada.address()).text()).contains("Of the " + MARK);
        assertThat(reader.reads(article.address() + "/editions")
                        .select(".edition__note")
                        .text())
                .contains("The " + MARK);
    }

    @Test
    void areGoneFromTheIndexOfMentions() {
        Person ada = stories.person("Ada", "Wimple");
        Article article =
                stories.published("Of mentions", "Here [Ada Wimple](" + ada.address() + ") is a wimpler of old.");
        Desk desk = newsroom.desk(Role.ADMIN);
        assertThat(reader.reads(ada.address()).text()).contains("wimpler of old");
        remove(desk, "is a wimpler of old", article.id());
        assertThat(reader.reads(ada.address()).text()).contains(MARK).doesNotContain("wimpler");
        remove(desk, "Ada Wimple", article.id());
        assertThat(reader.reads(ada.address()).select(".passage, .passages").text())
                .doesNotContain("Here");
        assertThat(desk.reads("/admin/people/" + ada.id() + "/uses").select(".use"))
                .isEmpty();
        assertThat(whereItStands("wimpler of old")).isEmpty();
    }

    @Test
    void areGoneFromWhatIsSaidBesideTheText() {
        Article article = stories.draft("Of comments", "It begins. A snickle is a thief. It ends well.");
        Desk desk = newsroom.desk(Role.ADMIN);
        String comments = section(article, 0) + "/comments";
        desk.sends(comments, "words", "Who says so?", "passage", "A snickle is a thief");
        desk.sends(comments, "words", "And who this?", "passage", "is a thief. It ends");
        desk.sends(comments, "words", "A snickle is a thief, surely.", "passage", "It ends well.");
        desk.sends("/admin/articles/" + article.id() + "/shares", "whom", "A snickle is a thief");
        remove(desk, "A snickle is a thief", article.id());
        assertThat(whereItStands("snickle")).isEmpty();
        Document page = desk.reads(section(article, 0));
        assertThat(page.select("#_comments .said__words").eachText())
                .contains("Who says so?", "And who this?")
                .anyMatch(words -> words.startsWith(MARK) && words.endsWith("surely."));
        assertThat(page.select("#_comments .comment__passage").eachText())
                .doesNotHaveDuplicates()
                .contains("It ends well.")
                .noneMatch(passage -> passage.contains("thief"));
        desk.sends(comments, "words", "Still: A snickle is a thief.");
        assertThat(whereItStands("snickle")).isEmpty();
        assertThat(desk.reads(section(article, 0)).select("#_comments").text()).contains("Still: " + MARK);
    }

    @Test
    void areTakenOutOfWhateverIsSavedLater() {
        Article article = stories.draft("Of tabs", "It begins. A grobble is a cheat. It ends.");
        Desk desk = newsroom.desk(Role.ADMIN);
        String section = section(article, 0);
        remove(desk, "A grobble is a cheat", article.id());
        HttpResponse<String> answer =
                desk.reports(section, "text", "It begins anew. A *grobble* is a cheat. It ends.", "base", "1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"JOINED\"", MARK).doesNotContain("cheat");
        assertThat(desk.reads(section).select("[name=text]").val()).startsWith("It begins anew. " + MARK);
        desk.sends("/admin/articles/" + article.id() + "/header", "title", "A grobble is a cheat", "base", "1");
        assertThat(desk.reads("/admin/articles/" + article.id())
                        .select("[name=title]")
                        .val())
                .startsWith(MARK);
        assertThat(whereItStands("grobble")).isEmpty();
        String elsewhere = stories.section("Not here.");
        desk.sends(elsewhere, "text", "A grobble is a cheat.", "base", "1");
        assertThat(desk.reads(elsewhere).select("[name=text]").val()).isEqualTo("A grobble is a cheat.");
    }

    @Test
    void comeBackToAnArticleInNothingThatIsTyped() {
        Article article = stories.published("Of ways back", "It begins.", "It ends.");
        stories.change(
                article,
                (story, editor) ->
                        story.sections().get(0).revise(new Wording("", "A wumple is a fraud."), editor, Instant.now()));
        Desk desk = newsroom.desk(Role.ADMIN);
        String bench = "/admin/articles/" + article.id();
        remove(desk, "wumple is a fraud", article.id());
        String again = "Again: wumple is a fraud";
        assertThat(desk.sends(bench + "/sections", "heading", again, "text", again)
                        .statusCode())
                .isEqualTo(302);
        desk.sends(section(article, 1), "text", "It ends anewly.", "base", "1");
        desk.sends(section(article, 1) + "/revisions/1/name", "note", again, "was", "");
        desk.sends(bench + "/headers/1/name", "note", again, "was", "");
        desk.sends(bench + "/shares", "whom", again, "shows", "draft", "days", "7");
        String link =
                desk.reads(bench + "/shares").select("input[readonly]").val().replaceFirst("^https?://[^/]+", "");
        String beside = link + section(article, 1).replaceFirst(bench, "") + "/comments";
        newsroom.stranger().sends(beside, "name", again, "words", "As my name says.");
        desk.sends("/admin/replacements", "find", "anewly", "with", again);
        Document hits = Desk.page(desk.sends("/admin/replacements/new", "find", "anewly", "with", again));
        List<String> fields = new ArrayList<>();
        hits.select("#_replacing input[type=hidden], #_replacing [name=hit]")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        assertThat(desk.sends("/admin/replacements", fields.toArray(String[]::new))
                        .statusCode())
                .isEqualTo(302);
        Document sheet = desk.reads(bench + "/publication");
        String correction = "correction-" + article.sections().get(0).id();
        desk.sends(
                bench + "/publication", "shown", sheet.select("[name=shown]").val(), "note", again, correction, again);
        desk.sends(bench + "/corrections", correction, "Later, again: wumple is a fraud");
        desk.sends(bench + "/publication/undo", "live", "2", "note", again);
        desk.sends(bench + "/withdrawal", "note", again);
        assertThat(whereItStands("wumple is a fraud")).isEmpty();
        assertThat(desk.reads("/admin/journal?kind=ARTICLE&thing=" + article.id())
                        .text())
                .contains("Again: " + MARK);
    }

    @Test
    void comeBackToTheDirectoryInNothingThatIsTyped() {
        Person ada = stories.person("Ada", "Gromple");
        Desk desk = newsroom.desk(Role.ADMIN);
        String works = "Gromple Works";
        desk.sends("/admin/organisations", "name", works, "definition", "They are known.");
        stories.draft("Of the directory", "A gromple stole it.");
        Topic topic = stories.topic("Gromples");
        Picture picture = stories.picture("Alt", "Caption");
        remove(desk, "gromple stole it", 0);
        String again = "Again: gromple stole it";
        String file = "/admin/people/" + ada.id();
        desk.sends(file + "/facts", "property", again, "value", again, "sourceTitle", again, "note", again);
        List<String> bonds = desk.reads(file).select("[name=bond] option").eachAttr("value");
        assertThat(bonds)
                .anyMatch(bond -> desk.sends(file + "/relations", "bond", bond, "other", works, "role", again)
                                .statusCode()
                        == 302);
        List<String> words = List.of("name", "Gromples", "definition", again);
        desk.sends("/admin/topics/" + topic.id(), words.toArray(String[]::new));
        desk.sends("/admin/pictures/" + picture.id(), "alt", again, "caption", again, "credit", again);
        desk.sends("/admin/replacements/new", "find", again, "with", "x");
        desk.sends("/admin/articles", "title", again);
        assertThat(whereItStands("gromple-stole-it")).isEmpty();
        assertThat(whereItStands("gromple stole it")).isEmpty();
        assertThat(desk.reads(file).select("#_relations").text()).contains("Again: " + MARK);
        assertThat(desk.reads(file + "/facts").text()).contains("Again: " + MARK);
        assertThat(desk.reads("/admin/pictures/" + picture.id()).html()).contains("Again: " + MARK);
    }

    @Test
    void areFoundEverywhereHoweverTheyAreWritten() {
        Article article = stories.published(
                "Of signs in words",
                "It begins: a *snarf*fler lied.",
                "Or so: a [snarff](/x)ler lie&#100;.",
                "A snarff\u00adler li\u200bed.");
        Desk desk = newsroom.desk(Role.ADMIN);
        remove(desk, "snarffler lied", 0);
        assertThat(reader.reads(article.address()).select("article").text())
                .contains("It begins: a " + MARK, "Or so: a " + MARK, "A " + MARK)
                .doesNotContain("lied");
    }

    @Test
    void areNotRepeatedByTheReason() {
        stories.draft("Of reasons", "A thrumpet was bribed.");
        Desk desk = newsroom.desk(Role.ADMIN);
        HttpResponse<String> answer = desk.sends(
                "/admin/redactions",
                "passage",
                "thrumpet was bribed",
                "article",
                "0",
                "reason",
                "A thrumpet was bribed!");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select(".field--wrong #reason").val()).isEqualTo("A thrumpet was bribed!");
        assertThat(whereItStands("thrumpet was bribed")).containsExactly("revisions.text");
    }

    @Test
    void areRefusedInThePage() {
        Desk desk = newsroom.desk(Role.ADMIN);
        for (String passage : List.of("", "a!", "legal reasons", "x".repeat(20_000), "a\u0000bc")) {
            HttpResponse<String> answer = desk.sends(NEW, "passage", passage, "article", "0");
            assertThat(answer.statusCode()).as(passage).isEqualTo(422);
            assertThat(Desk.page(answer).select(".field__problem")).hasSize(1);
        }
        stories.draft("Unreasoned", "A frobnitz it was.");
        HttpResponse<String> answer = desk.sends("/admin/redactions", "passage", "A frobnitz it was", "article", "0");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select(".field--wrong #reason")).hasSize(1);
        assertThat(whereItStands("frobnitz it was")).containsExactly("revisions.text");
        assertThat(Desk.page(desk.sends(
                                "/admin/redactions", "passage", "nobody says such", "reason", "x", "article", "0"))
                        .select("#_found")
                        .text())
                .isEqualTo("Nothing says it");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"WRITER", "EDITOR"})
    void areForAdministratorsAlone(Role role) {
        Article article = stories.published("Guarded", "A snoggle stays.");
        Desk desk = newsroom.desk(role);
        assertThat(desk.asks("/admin/redactions").statusCode()).isEqualTo(404);
        assertThat(desk.asks(NEW).statusCode()).isEqualTo(404);
        assertThat(desk.sends(NEW, "passage", "A snoggle stays").statusCode()).isEqualTo(404);
        assertThat(desk.sends("/admin/redactions", "passage", "A snoggle stays", "reason", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.reads(article.address()).text()).contains("A snoggle stays");
        assertThat(newsroom.stranger().asks("/admin/redactions").statusCode()).isEqualTo(302);
    }
}
