package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was wrong, told to readers; and what was published too soon, taken back. */
@DossierTest
class CorrectionTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final MovableClock.Watch watch;

    CorrectionTests(Newsroom newsroom, Stories stories, Reader reader, MovableClock.Watch watch) {
        this.watch = watch;
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @AfterEach
    void returns() {
        watch.goAhead(Duration.ZERO);
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static String field(Article article, int section) {
        return "correction-" + article.sections().get(section).id();
    }

    private void revise(Article article, String text) {
        stories.change(
                article,
                (story, editor) -> story.sections().get(0).revise(new Wording("", text), editor, Instant.now()));
    }

    private static String shown(Desk desk, Article article) {
        return desk.reads(bench(article) + "/publication")
                .select("[name=shown]")
                .val();
    }

    private List<String> corrections(Article article) {
        return reader.reads(article.address()).select(".correction__words").eachText();
    }

    @Test
    void areToldWithTheEditionThatPutsThemRight() {
        Article article = stories.published("A story", "She was born in 1816.", "More.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(
                bench(article) + "/publication",
                "shown",
                shown(desk, article),
                field(article, 0),
                "An earlier edition gave 1816, told once.",
                field(article, 1),
                " ");
        Document page = reader.reads(article.address());
        assertThat(page.select(".corrections .correction__words").eachText())
                .containsExactly("An earlier edition gave 1816, told once.");
        assertThat(page.select("#introduction .correction__words, section .correction__words")
                        .eachText())
                .contains("An earlier edition gave 1816, told once.");
        Document all = reader.reads("/corrections");
        String link = all.select(".correction:contains(told once)").select("a").attr("href");
        assertThat(link).startsWith(article.address() + "#correction_");
        assertThat(page.getElementById(link.replaceFirst(".*#", ""))).isNotNull();
    }

    @Test
    void waitForTheMomentOfTheirEditionAndGoWithIt() {
        Article article = stories.published("A story", "She was born in 1816.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(
                bench(article) + "/publication",
                "shown",
                shown(desk, article),
                "when",
                "later",
                "moment",
                LocalDate.now(ZoneOffset.UTC).plusDays(3) + " 09:00",
                field(article, 0),
                "Told too soon.");
        assertThat(corrections(article)).isEmpty();
        assertThat(reader.reads("/corrections").text()).doesNotContain("Told too soon.");
        desk.reads(bench(article));
        String edition = bench(article) + "/editions/2";
        String mark = desk.reads(edition).select("[name=mark]").val();
        assertThat(desk.sends(edition + "/end", "mark", mark).statusCode()).isEqualTo(302);
        assertThat(desk.reads(bench(article)).select("#_publication").text())
                .contains("The corrections are told to nobody. They said: Told too soon.");
        assertThat(desk.reads(bench(article) + "/editions").select("tbody tr")).hasSize(2);
    }

    @Test
    void bearTheDayOnWhichReadersGotThem() {
        Article article = stories.published("A story", "She was born in 1816.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(
                bench(article) + "/publication",
                "shown",
                shown(desk, article),
                "when",
                "later",
                "moment",
                LocalDate.now(ZoneOffset.UTC).plusDays(3) + " 09:00",
                field(article, 0),
                "Told sooner than planned.");
        String edition = bench(article) + "/editions/2";
        desk.sends(
                edition + "/publication",
                "mark",
                desk.reads(edition).select("[name=mark]").val());
        assertThat(reader.reads("/corrections")
                        .select(".correction:contains(Told sooner than planned.) time")
                        .attr("datetime"))
                .startsWith(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @Test
    void areNotToldWithAnEditionThatIsOvertaken() {
        Article article = stories.published("A story", "She was born in 1816.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(
                bench(article) + "/publication",
                "shown",
                shown(desk, article),
                "when",
                "later",
                "moment",
                LocalDateTime.now(ZoneOffset.UTC).plusHours(2).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")),
                field(article, 0),
                "Told by nobody.");
        revise(article, "She was born in December 1815.");
        desk.publishes(bench(article));
        watch.goAhead(Duration.ofHours(3));
        assertThat(corrections(article)).isEmpty();
        assertThat(reader.reads("/corrections").text()).doesNotContain("Told by nobody.");
        assertThat(desk.reads(bench(article) + "/corrections").text()).doesNotContain("Told by nobody.");
    }

    @Test
    void areToldOfWhatReadersSeeWithoutANewEdition() {
        Article article = stories.published("A story", "She was born in 1815.", "More.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String page = bench(article) + "/corrections";
        assertThat(Desk.page(desk.sends(page, field(article, 1), " "))
                        .select(".field__problem")
                        .text())
                .startsWith("Nothing is said yet");
        String tooMuch = "x".repeat(5_001);
        Document again = Desk.page(desk.sends(page, field(article, 1), tooMuch));
        assertThat(again.select(".field__problem").text()).startsWith("A correction has at most 5,000 characters");
        assertThat(again.select("[name=" + field(article, 1) + "]").val()).isEqualTo(tooMuch);
        desk.sends(page, field(article, 1), "It was less.");
        assertThat(corrections(article)).contains("It was less.");
        assertThat(desk.reads(page).select("[aria-labelledby=_made]").text())
                .contains("It was less.", "Part 1", "Edition 1");
        assertThat(newsroom.desk(Role.WRITER).asks(page).statusCode()).isEqualTo(404);
    }

    @Test
    void areKeptWhereSomebodyElsePublishesFirst() {
        Article article = stories.published("A story", "She was born in 1816.", "More.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String shown = shown(desk, article);
        newsroom.desk(Role.EDITOR).publishes(bench(article));
        String words = "It was not 1816 <b>but</b> 1815.";
        String publication = bench(article) + "/publication";
        HttpResponse<String> answer = desk.sends(
                publication, "shown", shown, "note", "A note, typed.", field(article, 0), words, field(article, 1), "");
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Desk.page(answer);
        assertThat(page.select("[role=alert]").text()).contains("Nothing was published", "A note, typed.");
        assertThat(page.select("[name=" + field(article, 0) + "]").val()).isEqualTo(words);
        assertThat(corrections(article)).isEmpty();
        desk.sends(page.select(".bench__centre form").attr("action"), field(article, 0), words);
        assertThat(corrections(article)).containsOnly(words).isNotEmpty();
    }

    @Test
    void areKeptWhereTheArticleIsWithdrawnMeanwhile() {
        Article article = stories.published("A story", "She was born in 1816.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String shown = shown(desk, article);
        desk.sends(bench(article) + "/withdrawal", "note", "Wrong in parts.");
        desk.sends(bench(article) + "/publication", "shown", shown, "note", "N.", field(article, 0), "It was less.");
        assertThat(desk.reads(bench(article)).select("#_publication blockquote").eachText())
                .containsExactly("N.", "It was less.");
        desk.sends(bench(article) + "/corrections", field(article, 0), "It was <more>.");
        assertThat(desk.reads(bench(article)).select("#_publication .notice").text())
                .contains("Nothing was told", "It was <more>.");
        assertThat(desk.sends(bench(article) + "/corrections").statusCode()).isEqualTo(404);
    }

    @Test
    void areNotAskedForAgainWhereTheButtonWasPressedTwice() {
        Article article = stories.published("A story", "She was born in 1816.");
        revise(article, "She was born in 1815.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String[] form = {"shown", shown(desk, article), field(article, 0), "It was\r\nnot 1816."};
        desk.sends(bench(article) + "/publication", form);
        desk.reads(bench(article));
        assertThat(desk.sends(bench(article) + "/publication", form).statusCode())
                .isEqualTo(302);
        assertThat(desk.reads(bench(article)).select("#_publication").text())
                .contains("Nothing was published")
                .doesNotContain("told to nobody");
        assertThat(desk.reads(bench(article) + "/corrections").select("[aria-labelledby=_made] li"))
                .hasSize(1);
    }

    @Test
    void areNotToldOfASectionThatReadersDoNotSee() {
        Article article = stories.published("A story", "It turns.", "It hums.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String page = bench(article) + "/corrections";
        stories.change(article, (story, editor) -> {
            story.remove(story.sections().get(1), editor, Instant.now());
            story.publish("", editor, Instant.now());
        });
        String gone = field(article, 1);
        HttpResponse<String> answer = desk.sends(page, field(article, 0), "It turned.", gone, "It <b>hissed</b>.");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Desk.page(answer);
        assertThat(again.select("[name=" + field(article, 0) + "]").val()).isEqualTo("It turned.");
        assertThat(again.select("[name=" + gone + "]").val()).isEqualTo("It <b>hissed</b>.");
        assertThat(again.select("label[for=" + gone + "]").text()).isEqualTo("Part 1");
        assertThat(again.select(".field--wrong .field__problem").text()).startsWith("Readers do not see this section");
        assertThat(again.select("[name=" + gone + "]").attr("aria-describedby"))
                .isEqualTo(again.select(".field--wrong .field__problem").attr("id"));
        assertThat(again.select(".notice[role=status]")).isEmpty();
        assertThat(corrections(article)).isEmpty();
        assertThat(desk.sends(page, "correction-999999999", "Of nothing.").statusCode())
                .isEqualTo(422);
        assertThat(desk.sends(page, field(article, 0), "It turned.", gone, " ").statusCode())
                .isEqualTo(302);
        assertThat(corrections(article)).containsOnly("It turned.").isNotEmpty();
    }

    @Test
    void areNotLostWithASectionThatIsRemovedBeforeItsEditionGoesOut() {
        Article article = stories.published("A story", "It turns.", "It hums.");
        revise(article, "It spins.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String publication = bench(article) + "/publication";
        String shown = shown(desk, article);
        String gone = field(article, 1);
        stories.change(article, (story, editor) -> story.remove(story.sections().get(1), editor, Instant.now()));
        Document again = Desk.page(desk.sends(publication, "shown", shown, gone, "It hissed."));
        assertThat(again.select("[name=" + gone + "]").val()).isEqualTo("It hissed.");
        HttpResponse<String> answer =
                desk.sends(publication, "shown", again.select("[name=shown]").val(), gone, "It hissed.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer).select("details[open] [name=" + gone + "]").val())
                .isEqualTo("It hissed.");
        assertThat(reader.reads(article.address()).select("main").text()).contains("It turns.");
    }

    @Test
    void areKeptWhereSomethingHasToBeMendedFirst() {
        Article article = stories.published("A story", "It turns.");
        revise(article, "It spins.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String shown = shown(desk, article);
        revise(article, "It spins TK.");
        HttpResponse<String> answer =
                desk.sends(bench(article) + "/publication", "shown", shown, field(article, 0), "It turned.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Desk.page(answer)
                        .select("details[open] [name=" + field(article, 0) + "]")
                        .val())
                .isEqualTo("It turned.");
    }

    @Test
    void areToldOnceHoweverOftenTheButtonIsPressed() {
        Article article = stories.published("A story", "It turns.", "It hums.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String page = bench(article) + "/corrections";
        assertThat(AtOnce.many(number ->
                        desk.sends(page, field(article, 0), "It stood.").statusCode()))
                .containsOnly(302);
        assertThat(made(desk, page)).hasSize(1);
        assertThat(told(desk, article)).hasSize(1);
        desk.sends(page, field(article, 0), "It stood.", field(article, 1), "It stood.");
        assertThat(made(desk, page)).hasSize(2);
        assertThat(told(desk, article)).hasSize(2);
        watch.goAhead(Duration.ofMinutes(1));
        desk.sends(page, field(article, 0), "It stood.");
        assertThat(made(desk, page)).hasSize(3);
    }

    private static Elements made(Desk desk, String page) {
        return desk.reads(page).select("[aria-labelledby=_made] li");
    }

    private static List<String> told(Desk desk, Article article) {
        return desk
                .reads("/admin/journal?kind=ARTICLE&thing=" + article.id())
                .select(".journal__line")
                .eachText()
                .stream()
                .filter(line -> line.contains("It stood."))
                .toList();
    }

    @Test
    void areNotThereForWhatNoReaderSees() {
        Article article = stories.draft("A story", "She was born in 1815.");
        assertThat(newsroom.desk(Role.EDITOR)
                        .asks(bench(article) + "/corrections")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leadBackToWhatReadersSawBefore() {
        Article article = stories.published("A story", "It was.");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(bench(article) + "/editions").select("form[action$=undo]"))
                .isEmpty();
        revise(article, "It is.");
        desk.publishes(bench(article));
        desk.sends(bench(article) + "/corrections", field(article, 0), "It was said that it was.");
        desk.reads(bench(article));
        Document editions = desk.reads(bench(article) + "/editions");
        assertThat(editions.select("#_undo ~ .notice").text())
                .isEqualTo("The correction that edition 2 told goes on being told, also where readers see again what"
                        + " was wrong.");
        String undo = editions.select("form[action$=undo]").attr("action");
        assertThat(editions.select("form[action$=undo] [name=live]").val()).isEqualTo("2");
        desk.sends(undo, "note", "Too soon.", "live", "2");
        assertThat(reader.reads(article.address()).select("main").text()).contains("It was.");
        assertThat(reader.reads(article.address() + "/editions").text()).contains("Edition 3", "Too soon.");
        assertThat(desk.reads(bench(article)).select("#_publication").text()).contains("Undone.");
        desk.sends(undo, "note", "Pressed twice.", "live", "2");
        assertThat(desk.reads(bench(article)).select("#_publication").text())
                .contains("Nothing was undone", "Pressed twice.");
        assertThat(desk.reads(bench(article) + "/editions")
                        .select("form[action$=undo] [name=live]")
                        .val())
                .isEqualTo("3");
        assertThat(reader.reads(article.address()).select("main").text()).contains("It was.");
    }
}
