package dossier.admin.section;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers do not see yet is told change by change, with who made it, and taken back by itself. */
@DossierTest
class DeparturesTests {

    private static final String TEXT =
            "It cost six million.\n\nIt hums.\n\nSo it turns, as all of them do.\n\nThe end.";

    private final Newsroom newsroom;
    private final Stories stories;

    DeparturesTests(Newsroom newsroom, Stories stories) {
        this.newsroom = newsroom;
        this.stories = stories;
    }

    private static String section(Article article) {
        return "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id();
    }

    private static void saves(Desk desk, String section, String text) {
        Element form = desk.reads(section).expectFirst("form[data-writing]");
        desk.sends(
                section,
                "heading",
                form.select("[name=heading]").val(),
                "text",
                text,
                "base",
                form.select("[name=base]").val());
    }

    private static String text(Desk desk, String section) {
        return desk.reads(section).select("[name=text]").val();
    }

    @Test
    void areToldWithWhoMadeThem() {
        String section = section(stories.published("A story", TEXT));
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk anna = newsroom.desk(newsroom.joins("Anna Author", Role.EDITOR));
        assertThat(edda.reads(section).select("[data-departures]").text())
                .contains("Readers see exactly what stands here");
        saves(edda, section, TEXT.replace("six", "seven"));
        saves(anna, section, TEXT.replace("six", "seven").replace("It hums.\n\n", ""));
        saves(
                edda,
                section,
                TEXT.replace("six", "seven").replace("It hums.\n\n", "").replace("The end", "This is the end"));
        Document page = edda.reads(section + "/changes");
        assertThat(page.select(".departure del").eachText()).containsExactly("six", "It hums.", "The");
        assertThat(page.select(".departure ins").eachText()).containsExactly("seven", "This is the");
        assertThat(page.select(".departure__do .quiet").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(edda.account().name()),
                        second -> assertThat(second).startsWith("Anna Author"),
                        third -> assertThat(third).startsWith(edda.account().name()));
        assertThat(page.select(".departure__do a").eachAttr("href"))
                .containsExactly(section + "/revisions/2", section + "/revisions/3", section + "/revisions/4");
        assertThat(edda.reads(section).select("[data-departure]")).hasSize(3);
    }

    @Test
    void areTakenBackOneByOneWhateverCameSince() {
        String section = section(stories.published("A story", TEXT));
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(
                section,
                "heading",
                "Cost",
                "text",
                TEXT.replace("six", "seven").replace("end", "beginning"),
                "base",
                "1");
        Document page = edda.reads(section);
        saves(edda, section, "First of all.\n\n" + text(edda, section));
        takes(edda, page, 1);
        assertThat(text(edda, section)).isEqualTo("First of all.\n\n" + TEXT.replace("end", "beginning"));
        takes(edda, page, 0);
        takes(edda, edda.reads(section), 1);
        assertThat(edda.reads(section).select("[name=heading]").val()).isEmpty();
        assertThat(edda.reads(section).select("[data-departure] ins").eachText())
                .containsExactly("First of all.");
    }

    private static void takes(Desk desk, Document page, int place) {
        Element form = page.select("[data-departure] form").get(place);
        HttpResponse<String> answer = desk.sends(
                form.attr("action"),
                "from",
                form.select("[name=from]").val(),
                "base",
                form.select("[name=base]").val());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void areTakenBackOnlyByThoseWhoMayAndWhereTheyStand() {
        Article article = stories.published("A story", TEXT);
        String section = section(article);
        Desk edda = newsroom.desk(Role.EDITOR);
        saves(edda, section, TEXT.replace("six", "seven"));
        Desk writer = newsroom.desk(Role.WRITER);
        assertThat(writer.asks(section + "/changes").statusCode()).isEqualTo(404);
        assertThat(writer.sends(section + "/changes/0/end", "from", "1", "base", "2")
                        .statusCode())
                .isEqualTo(404);
        for (String index : new String[] {"1", "-2", "99999"}) {
            assertThat(edda.sends(section + "/changes/" + index + "/end", "from", "1", "base", "2")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(edda.sends(section + "/changes/0/end", "from", "9", "base", "2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(edda.sends(section + "/changes/0/end").statusCode()).isEqualTo(400);
        assertThat(text(edda, section)).contains("seven");
        String draft = section(stories.draft("A draft", TEXT));
        assertThat(edda.reads(draft + "/changes").text()).contains("Readers do not see this section yet");
        assertThat(edda.reads(draft).select("[data-departures]")).isEmpty();
    }
}
