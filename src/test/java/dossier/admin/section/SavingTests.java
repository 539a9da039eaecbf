package dossier.admin.section;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Revision;
import dossier.article.Revisions;
import dossier.article.Section;
import dossier.article.Sections;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.Limit;

@DossierTest
class SavingTests {

    private static final String BEGINNING = "One two three. Four five six.";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final Revisions revisions;

    SavingTests(Newsroom newsroom, Stories stories, Sections sections, Revisions revisions) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.revisions = revisions;
    }

    @Test
    void saysWhatWasTypedAndKeepsWhatStoodThere() {
        Place place = place();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(place.address(), "text", "Another text.", "base", "1");
        assertThat(place.texts()).containsExactly("Another text.", BEGINNING);
        assertThat(edda.reads(place.address()).select("textarea[name=text]").val())
                .isEqualTo("Another text.");
    }

    @Test
    void joinsTwoTextsAndKeepsTheOneThatCameLaterAsItWasTyped() {
        Place place = place();
        newsroom.desk(Role.EDITOR).sends(place.address(), "text", "One zwei three. Four five six.", "base", "1");
        Desk walt = newsroom.desk(Role.EDITOR);
        HttpResponse<String> answer =
                walt.sends(place.address(), "text", "One two three. Four five sechs.", "base", "1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(place.texts())
                .containsExactly(
                        "One zwei three. Four five sechs.",
                        "One two three. Four five sechs.",
                        "One zwei three. Four five six.",
                        BEGINNING);
        Document page = walt.reads(place.address());
        assertThat(page.select(".notice a").attr("href")).endsWith("/revisions/4?from=3");
        assertThat(walt.reads(page.select(".notice a").attr("href"))
                        .select("ins")
                        .text())
                .contains("zwei");
    }

    @Test
    void letsSomebodyChooseBetweenTwoTextsThatClash() {
        Place place = place();
        newsroom.desk(Role.EDITOR).sends(place.address(), "text", "One zwei three. Four five six.", "base", "1");
        Desk walt = newsroom.desk(Role.EDITOR);
        Document clash = Desk.page(walt.sends(place.address(), "text", "One deux three. Four five six.", "base", "1"));
        assertThat(clash.select(".clash__words").eachText()).containsExactly("deux", "zwei");
        assertThat(place.current()).isEqualTo("One zwei three. Four five six.");
        assertThat(place.texts()).contains("One deux three. Four five six.");
        assertThat(clash.select("textarea[name=text]").val()).isEqualTo("One deux zwei three. Four five six.");
        walt.sends(
                place.address(),
                "text",
                clash.select(".clash__side input[name=text]").val(),
                "base",
                clash.select(".clash__side input[name=base]").val());
        assertThat(place.current()).isEqualTo("One deux three. Four five six.");
    }

    @Test
    void tellsMachinesOfAClashWithBothTexts() {
        Place place = place();
        newsroom.desk(Role.EDITOR).sends(place.address(), "text", "One zwei three.", "base", "1");
        HttpResponse<String> answer =
                newsroom.desk(Role.EDITOR).reports(place.address(), "text", "One deux three.", "base", "1");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"CLASHING\"", "One zwei three.", "One deux three.");
    }

    @Test
    void handsMachinesTheTextOfARevisionToTheLetter() {
        Place place = place();
        String text = "# A & B\n\n\t<b>梁文锋</b> 😀 \n";
        newsroom.desk(Role.EDITOR).sends(place.address(), "heading", "Odd", "text", text, "base", "1");
        HttpResponse<String> answer = newsroom.desk(Role.EDITOR).asks(place.revision(2), "Accept", "text/markdown");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/markdown;charset=utf-8"));
        assertThat(answer.body()).isEqualTo(text);
        assertThat(newsroom.desk(Role.EDITOR)
                        .asks(place.revision(3), "Accept", "text/markdown")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void handsNobodyATextThatIsNotTheirsToRead() {
        Place place = place();
        HttpResponse<String> ofAnother = newsroom.desk(Role.WRITER).asks(place.revision(1), "Accept", "text/markdown");
        assertThat(ofAnother.statusCode()).isEqualTo(404);
        assertThat(ofAnother.body()).doesNotContain(BEGINNING);
        assertThat(newsroom.stranger()
                        .asks(place.revision(1), "Accept", "text/markdown")
                        .body())
                .doesNotContain(BEGINNING);
    }

    @Test
    void makesOneRevisionOfATextThatIsSentTwentyTimes() {
        Place place = place();
        Desk edda = newsroom.desk(Role.EDITOR);
        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(each -> edda.reports(place.address(), "text", "Sent again.", "base", "1")
                        .statusCode())
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(place.texts()).containsExactly("Sent again.", BEGINNING);
        newsroom.desk(Role.EDITOR).sends(place.address(), "text", BEGINNING, "base", "2");
        Document clash = Desk.page(edda.sends(place.address(), "text", "Sent again.", "base", "1"));
        assertThat(clash.select("textarea[name=text]").val()).isEqualTo("Sent again.");
        assertThat(place.current()).isEqualTo(BEGINNING);
        assertThat(place.texts()).hasSize(3);
    }

    @Test
    void saysNothingASecondTimeOverWhatOthersMadeOfIt() {
        Place place = place();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(place.address(), "text", "Sent again.", "base", "1");
        newsroom.desk(Role.EDITOR).sends(place.address(), "text", "Sent again, and better.", "base", "2");
        HttpResponse<String> answer = edda.reports(place.address(), "text", "Sent again.", "base", "1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"JOINED\"", "Sent again, and better.");
        assertThat(place.current()).isEqualTo("Sent again, and better.");
        assertThat(place.texts()).hasSize(3);
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() {
        Place place = place();
        List<Desk> desks =
                Stream.generate(() -> newsroom.desk(Role.EDITOR)).limit(6).toList();
        List<String> sent = IntStream.range(0, 60)
                .parallel()
                .mapToObj(each -> {
                    String text = "One two three. Four five six. Words number " + each + ".";
                    int status = desks.get(each % desks.size())
                            .reports(place.address(), "text", text, "base", "1")
                            .statusCode();
                    assertThat(status).isIn(200, 409);
                    return text;
                })
                .toList();
        assertThat(place.texts()).containsAll(sent);
        assertThat(place.numbers()).doesNotHaveDuplicates();
    }

    @Test
    void goesBackToWhatASectionSaid() {
        Place place = place();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(place.address(), "text", "Worse.", "base", "1");
        edda.sends(place.address() + "/restorations", "number", "1");
        assertThat(place.texts()).containsExactly(BEGINNING, "Worse.", BEGINNING);
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void keepsOddTextToTheLetterOrRefusesItInThePage(String text) {
        Place place = place();
        HttpResponse<String> answer =
                newsroom.desk(Role.EDITOR).sends(place.address(), "heading", "Odd", "text", text, "base", "1");
        if (answer.statusCode() == 302) {
            assertThat(place.current()).isEqualTo(text);
        } else {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Desk.page(answer).select("[role=alert]").text()).isNotEmpty();
            assertThat(Desk.page(answer).select("textarea[name=text]").val()).startsWith(text.substring(0, 3));
            assertThat(place.current()).isEqualTo(BEGINNING);
        }
    }

    @Test
    void keepsAsMuchOfAnyScriptAsASectionHolds() {
        Place place = place();
        String text = "梁".repeat(Wording.LONGEST_TEXT);
        assertThat(newsroom.desk(Role.EDITOR)
                        .sends(place.address(), "text", text, "base", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(place.current()).isEqualTo(text);
    }

    @Test
    void refusesWhatNoSectionCouldHoldInPlainWords() {
        Place place = place();
        HttpResponse<String> answer =
                newsroom.desk(Role.EDITOR).sends(place.address(), "text", "abc".repeat(10_000_000), "base", "1");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Desk.page(answer).select("h1").text()).isEqualTo("This is too much at once");
        assertThat(place.texts()).containsExactly(BEGINNING);
    }

    @Test
    void beginsNoSectionWithMoreThanOneHolds() {
        Place place = place();
        Desk desk = newsroom.desk(Role.EDITOR);
        String begun = place.address().replaceFirst("/\\d+$", "");
        String words = "What it cost, " + "x".repeat(Wording.LONGEST_TEXT + 300);
        HttpResponse<String> answer = desk.sends(begun, "heading", words, "place", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Desk.page(answer);
        assertThat(page.select(".field__problem").text()).isEqualTo("This is too long.");
        assertThat(page.select("main [name=heading]").eachText()).contains(words);
        assertThat(page.select("form:has(textarea) [name=place]").val()).isEqualTo("1");
        assertThat(sections.outlineOf(place.articleId, 0)).hasSize(1);
        assertThat(desk.sends(begun, "heading", words.substring(0, Wording.LONGEST_TEXT + 300), "place", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(sections.outlineOf(place.articleId, 0)).hasSize(2);
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "one\u0000two",
                "one\u202etwo\u202c",
                "b" + "\u0301".repeat(10_000),
                "abc".repeat(100_000),
                "abc".repeat(400_000),
                "ж".repeat(1_600_000),
                "😀 梁文锋 \u200f\u05e9\u05dc\u05d5\u05dd",
                "<script>alert(1)</script> </textarea>",
                "one\u001btwo",
                "# \n\n\n```");
    }

    private Place place() {
        Article article = stories.draft("A story", BEGINNING);
        long section = sections.outlineOf(article.id(), 0).get(0).id();
        return new Place(article.id(), section);
    }

    private final class Place {

        private final long articleId;
        private final long sectionId;

        Place(long articleId, long sectionId) {
            this.articleId = articleId;
            this.sectionId = sectionId;
        }

        String address() {
            return "/admin/articles/" + articleId + "/sections/" + sectionId;
        }

        String revision(int number) {
            return address() + "/revisions/" + number;
        }

        String current() {
            return section().current().text();
        }

        /** What was ever saved, the last first. */
        List<String> texts() {
            return numbers().stream()
                    .map(number -> revisions.find(section(), number).orElseThrow())
                    .map(Revision::text)
                    .toList();
        }

        List<Integer> numbers() {
            return revisions.historyOf(section(), Limit.of(1_000)).stream()
                    .map(line -> line.number())
                    .toList();
        }

        private Section section() {
            return sections.find(articleId, sectionId).orElseThrow();
        }
    }
}
