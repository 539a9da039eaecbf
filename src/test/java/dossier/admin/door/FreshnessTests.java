package dossier.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Patience;
import dossier.account.Role;
import dossier.factor.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what they may do, is decided only by somebody who has proved lately who they are. */
@DossierTest
class FreshnessTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Accounts accounts;
    private final Watch watch;
    private final Account walt;
    private final Desk ada;

    FreshnessTests(Newsroom newsroom, Stories stories, Accounts accounts, Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.accounts = accounts;
        this.watch = watch;
        this.walt = newsroom.joins("Walt", Role.WRITER);
        this.ada = newsroom.desk(Role.ADMIN);
    }

    @BeforeEach
    void letsTimePass() {
        newsroom.forgetsWhoTried();
        watch.goAhead(Duration.ofMinutes(11));
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts",
                "/admin/accounts/{id}",
                "/admin/accounts/{id}/invitations",
                "/admin/accounts/{id}/disablement",
                "/admin/accounts/{id}/disablement/end",
                "/admin/accounts/{id}/factors/end",
                "/admin/accounts/requirement",
                "/admin/accounts/requirement/end",
                "/admin/account/factors/authenticator",
                "/admin/account/factors/authenticator/confirmation",
                "/admin/account/factors/authenticator/end",
                "/admin/account/factors/recovery-codes",
                "/admin/redactions"
            })
    void isAskedForBeforeItIsDecided(String path) {
        String deed = path.replace("{id}", Long.toString(walt.id()));
        HttpResponse<String> answer = ada.sends(deed, "name", "Walt", "role", "ADMIN");
        assertThat(answer.statusCode()).isEqualTo(403);
        Document page = Desk.page(answer);
        assertThat(page.select("h1").text()).isEqualTo("Is it still you?");
        assertThat(page.select("input[name=then]").val()).isEqualTo(deed);
        assertThat(accounts.findPerson(walt.id()).orElseThrow().role()).isEqualTo(Role.WRITER);
        assertThat(ada.reports(deed).statusCode()).isEqualTo(403);
    }

    @Test
    void lastsForTenMinutes() {
        watch.goAhead(Duration.ofMinutes(9));
        assertThat(promotes().statusCode()).isEqualTo(302);
        assertThat(accounts.findPerson(walt.id()).orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void sendsOnWhatWasTypedOnceThePasswordIsGiven() {
        String email = stories.fresh("new").value() + "@example.org";
        Document page = Desk.page(ada.sends("/admin/accounts", "name", "A <b> \"new\" one", "email", email));
        HttpResponse<String> wrong = confirms(page, "password", "not the password at all");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Desk.page(wrong).select("[role=alert]").text()).contains("neither your password");
        assertThat(accounts.findByEmail(email)).isEmpty();
        HttpResponse<String> right = confirms(Desk.page(wrong), "password", Newsroom.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(ada.reads(right.headers().firstValue("Location").orElseThrow())
                        .select("input[readonly]")
                        .val())
                .contains("/admin/invitations/");
        assertThat(accounts.findByEmail(email).orElseThrow().name()).isEqualTo("A <b> \"new\" one");
        assertThat(promotes().statusCode()).isEqualTo(302);
    }

    @Test
    void sendsOnAButtonThatWasPressed() {
        Document page = Desk.page(ada.sends("/admin/accounts/" + walt.id() + "/disablement"));
        confirms(page, "password", Newsroom.PASSWORD);
        assertThat(accounts.findPerson(walt.id()).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void showsAgainWhatCannotBeKept() {
        Document page = Desk.page(ada.sends("/admin/accounts", "name", "New", "email", "no address"));
        Document answer = Desk.page(confirms(page, "password", Newsroom.PASSWORD));
        assertThat(answer.select(".field__problem").text()).contains("not an address");
        assertThat(answer.select("input[name=name]").val()).isEqualTo("New");
    }

    @Test
    void takesACodeInPlaceOfThePassword() {
        Secret secret = newsroom.hasAnApp(ada.account());
        Document page = Desk.page(promotes());
        confirms(page, "code", "123456");
        assertThat(accounts.findPerson(walt.id()).orElseThrow().role()).isEqualTo(Role.WRITER);
        confirms(page, "code", secret.code(watch.instant()));
        assertThat(accounts.findPerson(walt.id()).orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void letsNobodyGuessForLong() {
        for (int guess = 0; guess < Patience.TRIES_UNDER_A_NAME; guess++) {
            assertThat(ada.sends("/admin/confirmation", "password", "guess number " + guess)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(ada.sends("/admin/confirmation", "password", Newsroom.PASSWORD)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void disturbsNobodyWhoWrites() {
        Desk edda = newsroom.desk(Role.EDITOR);
        String section = stories.section("Before.");
        watch.goAhead(Duration.ofMinutes(40));
        assertThat(edda.sends(section, "text", "After.", "base", "1").statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> promotes() {
        return ada.sends("/admin/accounts/" + walt.id(), "name", "Walt", "role", "EDITOR");
    }

    private HttpResponse<String> confirms(Document page, String... proof) {
        Stream<String> kept = page.select("main > form:not([data-passkey]) input[type=hidden]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()));
        return ada.sends(
                "/admin/confirmation", Stream.concat(kept, Stream.of(proof)).toArray(String[]::new));
    }
}
