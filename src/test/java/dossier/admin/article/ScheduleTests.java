package dossier.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.text.Wording;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Editions whose moment has not come yet. */
@DossierTest
class ScheduleTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final MovableClock.Watch watch;

    ScheduleTests(Newsroom newsroom, Stories stories, Reader reader, MovableClock.Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.watch = watch;
    }

    @AfterEach
    void returns() {
        watch.goAhead(Duration.ZERO);
    }

    private static String bench(Article article) {
        return "/admin/articles/" + article.id();
    }

    private static String in(int hours) {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusHours(hours)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
    }

    private static HttpResponse<String> schedules(Desk desk, Article article, String moment) {
        String shown = desk.reads(bench(article) + "/publication")
                .select("[name=shown]")
                .val();
        return desk.sends(
                bench(article) + "/publication", "note", "At last.", "shown", shown, "when", "later", "moment", moment);
    }

    private void revise(Article article, String text) {
        stories.change(
                article,
                (story, editor) -> story.sections().get(0).revise(new Wording("", text), editor, Instant.now()));
    }

    /** Presses a button of the page of an edition to come. */
    private static HttpResponse<String> presses(Desk desk, String edition, String what) {
        return desk.sends(
                edition + what,
                "mark",
                desk.reads(edition).select("[name=mark]").val());
    }

    private int status(Article article) {
        return reader.asks(article.address()).statusCode();
    }

    @Test
    void goLiveByThemselvesWhenTheirMomentComes() {
        Article article = stories.draft("A story", "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        String moment = in(2);
        assertThat(schedules(desk, article, moment).statusCode()).isEqualTo(302);
        assertThat(status(article)).isEqualTo(404);
        Document page = desk.reads(bench(article));
        assertThat(page.select("#_publication").text()).contains("Edition 1, to come", moment.substring(11) + " (");
        assertThat(desk.reads(bench(article) + "/publication").text())
                .contains("Exactly what stands here is waiting for its moment already");
        assertThat(desk.reads(bench(article) + "/editions").select("tbody").text())
                .contains("Edition 1 to come");
        assertThat(desk.reads(bench(article) + "/editions/1").select("main").text())
                .contains("Edition 1, to come", "At last.", "Introduction 3 words");
        watch.goAhead(Duration.ofHours(3));
        assertThat(status(article)).isEqualTo(200);
        assertThat(reader.reads(article.address() + "/editions").select("main").text())
                .contains("At last.");
        assertThat(newsroom.desk(Role.EDITOR)
                        .asks(bench(article) + "/editions/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areCalledOffAndGoneForReaders() {
        Person ada = stories.unknownPerson("Ada", "Scheduled");
        Article article = stories.draft("A story", "By [Ada](" + ada.address() + ").");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        desk.reads(bench(article));
        HttpResponse<String> answer = presses(desk, bench(article) + "/editions/1", "/end");
        assertThat(answer.headers().firstValue("Location")).contains(bench(article) + "#_publication");
        assertThat(desk.reads(bench(article)).select("#_publication").text())
                .contains("The edition is called off", "At last.")
                .doesNotContain("to come");
        watch.goAhead(Duration.ofHours(3));
        assertThat(status(article)).isEqualTo(404);
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
        desk.publishes(bench(article));
        assertThat(reader.reads(article.address() + "/editions/1").text()).contains("By Ada.");
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(200);
        desk.reads(bench(article));
        desk.sends(bench(article) + "/editions/1/end", "mark", "any");
        assertThat(desk.reads(bench(article)).select("#_publication").text()).contains("Nothing was done");
    }

    @Test
    void letNobodyBeFoundWhomOnlyAnOvertakenOneNames() {
        Person ada = stories.unknownPerson("Ada", "Overtaken");
        Article article = stories.published("A story", "It was.");
        Desk desk = newsroom.desk(Role.EDITOR);
        revise(article, "By [Ada](" + ada.address() + ").");
        schedules(desk, article, in(2));
        assertThat(desk.reads(bench(article) + "/editions").select("main").text())
                .doesNotContain("readers will never see it once this is undone");
        revise(article, "By somebody.");
        desk.publishes(bench(article));
        watch.goAhead(Duration.ofHours(3));
        assertThat(reader.reads(article.address()).text()).contains("By somebody.");
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
    }

    @Test
    void changeNothingForReadersWhoNeverSawThem() {
        Article article = stories.draft("A story", "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        revise(article, "It is.");
        desk.publishes(bench(article));
        watch.goAhead(Duration.ofHours(3));
        Document page = reader.reads(article.address());
        assertThat(page.select(".opening__facts a").attr("href")).isEqualTo(article.address() + "/editions");
        assertThat(page.select(".opening__facts").text()).contains("Edition 2").doesNotContain("what changed");
    }

    @Test
    void areToldOfBeforeAnUndoingOvertakesThem() {
        Article article = stories.published("A story overtaken", "It was.");
        Desk desk = newsroom.desk(Role.EDITOR);
        revise(article, "It is.");
        desk.publishes(bench(article));
        revise(article, "It will be.");
        schedules(desk, article, in(2));
        assertThat(desk.reads(bench(article) + "/editions").select("main").text())
                .contains("Edition 3, to come", "readers will never see it once this is undone");
        assertThat(desk.reads(bench(article)).select(".state--coming")).hasSize(1);
        assertThat(line(desk, "scheduled")).contains("An edition is to come");
        desk.sends(bench(article) + "/publication/undo", "live", "2");
        assertThat(desk.reads(bench(article)).select(".state--coming")).isEmpty();
        assertThat(line(desk, "scheduled")).isEmpty();
        assertThat(line(desk, "all")).isNotEmpty().doesNotContain("to come");
        assertThat(desk.reads(bench(article) + "/editions").select(".tag").eachText())
                .containsExactly("overtaken");
        watch.goAhead(Duration.ofHours(3));
        assertThat(reader.reads(article.address()).text()).contains("It was.");
    }

    private static String line(Desk desk, String show) {
        return desk.reads("/admin/articles?q=A+story+overtaken&show=" + show)
                .select("tbody")
                .text();
    }

    @Test
    void arePutOff() {
        Person ada = stories.unknownPerson("Ada", "Putoff");
        Article article = stories.draft("A story", "By [Ada](" + ada.address() + ").");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        String edition = bench(article) + "/editions/1";
        String mark = desk.reads(edition).select("[name=mark]").val();
        desk.sends(edition + "/moment", "moment", "soon", "mark", mark);
        Document page = desk.reads(edition);
        assertThat(page.select(".field__problem").text()).startsWith("This is not read as a day and a time.");
        assertThat(page.select("[name=moment]").val()).isEqualTo("soon");
        desk.sends(edition + "/moment", "moment", in(5), "mark", mark);
        watch.goAhead(Duration.ofHours(3));
        assertThat(status(article)).isEqualTo(404);
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(404);
        watch.goAhead(Duration.ofHours(6));
        assertThat(status(article)).isEqualTo(200);
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void keepTheirArticleOutOfTheBin() {
        Article article = stories.draft("A story", "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        assertThat(desk.sends(bench(article) + "/bin", "unlink", "true").statusCode())
                .isEqualTo(403);
        presses(desk, bench(article) + "/editions/1", "/end");
        assertThat(desk.sends(bench(article) + "/bin", "unlink", "true").statusCode())
                .isEqualTo(302);
        watch.goAhead(Duration.ofHours(3));
        assertThat(status(article)).isEqualTo(404);
    }

    @Test
    void arePublishedBeforeTheirMoment() {
        Article article = stories.draft("A story", "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        revise(article, "It will not be yet.");
        presses(desk, bench(article) + "/editions/1", "/publication");
        assertThat(reader.reads(article.address()).select("main").text()).contains("It will be.");
    }

    @Test
    void areToldApartFromThoseThatHadTheirNumberBefore() {
        Article article = stories.draft("A story", "Harmless.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        String edition = bench(article) + "/editions/1";
        String mark = desk.reads(edition).select("[name=mark]").val();
        presses(desk, edition, "/end");
        revise(article, "Secret.");
        schedules(desk, article, in(5));
        for (String button : List.of("/publication", "/end")) {
            desk.sends(edition + button, "mark", mark);
        }
        desk.sends(edition + "/moment", "mark", mark, "moment", in(1));
        assertThat(status(article)).isEqualTo(404);
        watch.goAhead(Duration.ofHours(3));
        assertThat(status(article)).isEqualTo(404);
        watch.goAhead(Duration.ofHours(6));
        assertThat(reader.reads(article.address()).select("main").text()).contains("Secret.");
    }

    @Test
    void areNotPublishedSoonerWhereTheirArticleIsWithdrawn() {
        Article article = stories.published("A story", "It was.");
        revise(article, "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        stories.change(article, (story, editor) -> story.withdraw("Wrong.", editor, Instant.now()));
        desk.reads(bench(article));
        presses(desk, bench(article) + "/editions/2", "/publication");
        assertThat(desk.reads(bench(article)).select("#_publication").text()).contains("Nothing was done");
        assertThat(desk.reads(bench(article) + "/editions/2").select("form[action$=/publication]"))
                .isEmpty();
    }

    @Test
    void areToldToBeOvertaken() {
        Article article = stories.published("A story", "It was.");
        revise(article, "It will be.");
        Desk desk = newsroom.desk(Role.EDITOR);
        schedules(desk, article, in(2));
        revise(article, "It is.");
        assertThat(desk.reads(bench(article)).select("#_publication").text())
                .contains("What was changed since is not in it.");
        assertThat(desk.reads("/admin/articles?show=scheduled")
                        .select("tbody tr:has(a[href=" + bench(article) + "])")
                        .text())
                .contains("An edition is to come");
        assertThat(desk.reads(bench(article) + "/publication").select(".notice").text())
                .contains("Edition 2, to come", "readers will never see it if");
        desk.publishes(bench(article));
        assertThat(desk.reads(bench(article)).select("#_publication").text()).contains("overtaken");
        Document edition = desk.reads(bench(article) + "/editions/2");
        assertThat(edition.select(".notice").text()).startsWith("A later edition is live by then");
        assertThat(edition.select("form[action$=/publication]")).isEmpty();
        watch.goAhead(Duration.ofHours(3));
        assertThat(reader.reads(article.address()).select("main").text()).contains("It is.");
    }

    @Test
    void areAskedForAgainWhereTheirMomentIsNotClear() {
        Article article = stories.draft("A story", "One.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Document again = Desk.page(schedules(desk, article, "yesterday"));
        assertThat(again.select(".field__problem").text()).startsWith("This is not read as a day and a time.");
        assertThat(again.select("[name=moment]").val()).isEqualTo("yesterday");
        assertThat(again.select("[name=note]").val()).isEqualTo("At last.");
        String shown = again.select("[name=shown]").val();
        Document both =
                Desk.page(desk.sends(bench(article) + "/publication", "shown", shown, "when", "now", "moment", in(2)));
        assertThat(both.select(".field__problem").text()).startsWith("Is it for now or for later?");
        assertThat(status(article)).isEqualTo(404);
    }

    @Test
    void areNotForThoseWhoOnlyWrite() {
        Desk walt = newsroom.desk(Role.WRITER);
        String own = walt.sends("/admin/articles", "title", "Walt's own")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String section = walt.reads(own).select("a[href*=/sections/]").attr("href");
        walt.sends(section, "heading", "", "text", "Two.", "base", "1");
        Desk edda = newsroom.desk(Role.EDITOR);
        String shown = edda.reads(own + "/publication").select("[name=shown]").val();
        edda.sends(own + "/publication", "shown", shown, "when", "later", "moment", in(2));
        assertThat(walt.reads(own + "/editions/1").select(".bench__centre form[method=post]"))
                .isEmpty();
        assertThat(walt.sends(own + "/editions/1/end").statusCode()).isEqualTo(403);
        assertThat(walt.sends(own + "/editions/1/moment", "moment", in(4)).statusCode())
                .isEqualTo(403);
    }
}
