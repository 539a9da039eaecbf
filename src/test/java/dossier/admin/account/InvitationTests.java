package dossier.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is to write chooses a password by a link that an administrator hands over. */
@DossierTest
class InvitationTests {

    private static final String CHOSEN = "a sentence of their own";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Watch watch;

    InvitationTests(Newsroom newsroom, Stories stories, Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.watch = watch;
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @Test
    void letsInWhoeverChoosesAPassword() {
        Invited walt = invited();
        Desk desk = newsroom.stranger();
        assertThat(desk.reads(walt.link()).select("main").text()).contains("Walt Writer");
        assertThat(chooses(desk, walt).statusCode()).isEqualTo(302);
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(200);
        newsroom.forgetsWhoTried();
        assertThat(newsroom.stranger().signsIn(walt.email(), CHOSEN).statusCode())
                .isEqualTo(302);
    }

    @Test
    void letsOneOfManyInAtOnce() {
        Invited walt = invited();
        List<Integer> answers =
                AtOnce.many(number -> chooses(newsroom.stranger(), walt).statusCode());
        assertThat(answers).containsOnly(302, 410).containsOnlyOnce(302);
    }

    @Test
    void opensNothingTwiceNorAfterAWeek() {
        Invited walt = invited();
        watch.goAhead(Duration.ofDays(6));
        assertThat(newsroom.stranger().asks(walt.link()).statusCode()).isEqualTo(200);
        watch.goAhead(Duration.ofDays(8));
        assertThat(newsroom.stranger().asks(walt.link()).statusCode()).isEqualTo(410);
        assertThat(chooses(newsroom.stranger(), walt).statusCode()).isEqualTo(410);
        watch.goAhead(Duration.ZERO);
        assertThat(chooses(newsroom.stranger(), walt).statusCode()).isEqualTo(302);
        assertThat(chooses(newsroom.stranger(), walt).statusCode()).isEqualTo(410);
    }

    @Test
    void isWorthNothingOnceThereIsANewerOneOrNoAccountAnyMore() {
        Invited walt = invited();
        walt.ada().sends(walt.account() + "/invitations");
        Invited newer = new Invited(walt.ada(), walt.account(), link(walt.ada().reads(walt.account())), walt.email());
        assertThat(chooses(newsroom.stranger(), walt).statusCode()).isEqualTo(410);
        walt.ada().sends(walt.account() + "/disablement");
        assertThat(chooses(newsroom.stranger(), newer).statusCode()).isEqualTo(410);
    }

    private record Invited(Desk ada, String account, String link, String email) {}

    private Invited invited() {
        Desk ada = newsroom.desk(Role.ADMIN);
        String email = stories.fresh("walt").value() + "@example.org";
        HttpResponse<String> answer =
                ada.sends("/admin/accounts", "name", "Walt Writer", "email", email, "role", "WRITER");
        String account = answer.headers().firstValue("Location").orElseThrow();
        return new Invited(ada, account, link(ada.reads(account)), email);
    }

    private static String link(Document page) {
        return URI.create(page.select("input[readonly]").val()).getPath();
    }

    private static HttpResponse<String> chooses(Desk desk, Invited invited) {
        return desk.sends(invited.link(), "password", CHOSEN);
    }
}
