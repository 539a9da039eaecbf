package dossier.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Stories;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first account of all is made by a link that only the log tells. */
@DossierTest
class FoundationTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Watch watch;

    FoundationTests(Newsroom newsroom, Stories stories, Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.watch = watch;
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
        newsroom.forgetsItsFounder();
    }

    @Test
    void makesAnAdministratorWhoIsInAtOnce() {
        Desk stranger = newsroom.stranger();
        String link = newsroom.linkToFound();
        assertThat(stranger.asks("/admin/accounts").statusCode()).isEqualTo(302);
        assertThat(founds(stranger, link, Newsroom.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(stranger.reads("/admin/accounts").select("h1").text()).isEqualTo("Accounts");
    }

    @Test
    void makesOneOfManyAtOnce() {
        String link = newsroom.linkToFound();
        List<Integer> answers = AtOnce.many(
                number -> founds(newsroom.stranger(), link, Newsroom.PASSWORD).statusCode());
        assertThat(answers).containsOnly(302, 410).containsOnlyOnce(302);
    }

    @Test
    void opensNothingASecondTimeNorALaterLink() {
        String link = newsroom.linkToFound();
        String other = newsroom.linkToFound();
        founds(newsroom.stranger(), link, Newsroom.PASSWORD);
        for (String spent : List.of(link, other)) {
            assertThat(newsroom.stranger().asks(spent).statusCode()).isEqualTo(410);
            assertThat(founds(newsroom.stranger(), spent, Newsroom.PASSWORD).statusCode())
                    .isEqualTo(410);
        }
    }

    @Test
    void opensNothingAfterADay() {
        String link = newsroom.linkToFound();
        watch.goAhead(Duration.ofHours(23));
        assertThat(newsroom.stranger().asks(link).statusCode()).isEqualTo(200);
        watch.goAhead(Duration.ofHours(25));
        assertThat(newsroom.stranger().asks(link).statusCode()).isEqualTo(410);
        assertThat(founds(newsroom.stranger(), link, Newsroom.PASSWORD).statusCode())
                .isEqualTo(410);
    }

    @Test
    void opensNothingByAGuessedLink() {
        assertThat(newsroom.stranger().asks("/admin/foundations/guessed").statusCode())
                .isEqualTo(410);
    }

    @Test
    void refusesAPasswordThatIsEasyToGuessAndKeepsTheRest() {
        HttpResponse<String> answer = founds(newsroom.stranger(), newsroom.linkToFound(), "password1");
        Document page = Desk.page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".field__problem")).isNotEmpty();
        assertThat(page.select("input[name=name]").val()).isEqualTo("Ada Founder");
        assertThat(page.select("input[name=password]").val()).isEmpty();
    }

    private HttpResponse<String> founds(Desk desk, String link, String password) {
        String email = stories.fresh("ada").value() + "@example.org";
        return desk.sends(link, "name", "Ada Founder", "email", email, "password", password);
    }
}
