package dossier.admin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.factor.Requirements;
import dossier.factor.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator decides that everybody needs a second factor, and helps those who have lost theirs. */
@DossierTest
class RequirementTests {

    private static final String FACTORS = "/admin/account/factors";
    private static final String APP = FACTORS + "/authenticator";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Requirements requirements;
    private final TransactionTemplate transaction;
    private final Watch watch;
    private final Desk ada;

    RequirementTests(
            Newsroom newsroom,
            Stories stories,
            Requirements requirements,
            TransactionTemplate transaction,
            Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.requirements = requirements;
        this.transaction = transaction;
        this.watch = watch;
        this.ada = newsroom.desk(Role.ADMIN);
        newsroom.hasAnApp(ada.account());
    }

    @AfterEach
    void leavesItToEverybody() {
        watch.goAhead(Duration.ZERO);
        transaction.executeWithoutResult(status ->
                requirements.present().ifPresent(requirement -> requirement.end(ada.account(), watch.instant())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/articles",
                "/admin/account",
                "/admin/directory",
                "/admin/articles/1",
                "/admin/pictures"
            })
    void leadsWhoeverHasNoneToGetOne(String path) {
        Desk walt = newsroom.desk(Role.EDITOR);
        ada.sends("/admin/accounts/requirement");
        assertThat(location(walt.asks(path))).isEqualTo(FACTORS);
        assertThat(walt.reads(FACTORS).select("[role=alert]").text()).contains("Everybody needs a second factor");
        setsUp(walt);
        assertThat(walt.asks(path).statusCode()).isIn(200, 302, 404);
        assertThat(location(walt.asks(path))).isNotEqualTo(FACTORS);
    }

    @Test
    void isAskedForRightAfterSigningIn() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        ada.sends("/admin/accounts/requirement");
        Desk desk = newsroom.desk(walt);
        assertThat(location(desk.asks("/admin"))).isEqualTo(FACTORS);
        assertThat(desk.sends("/admin/sign-out").statusCode()).isEqualTo(302);
    }

    @Test
    void losesNothingOfWhatWasBeingTyped() {
        String section = stories.section("Before.");
        Desk walt = newsroom.desk(Role.EDITOR);
        ada.sends("/admin/accounts/requirement");
        HttpResponse<String> answer = walt.sends(section, "text", "After <b> & 😀.", "base", "1");
        assertThat(answer.statusCode()).isEqualTo(403);
        Document page = Desk.page(answer);
        assertThat(page.select("main form").attr("action")).isEqualTo(section);
        assertThat(page.select("main form input[name=text]").val()).isEqualTo("After <b> & 😀.");
        assertThat(walt.reports(section, "text", "After.", "base", "1").body()).contains("\"owed\"");
        setsUp(walt);
        walt.sends(section, "text", page.select("main form input[name=text]").val(), "base", "1");
        assertThat(walt.reads(section).select("#text").text()).isEqualTo("After <b> & 😀.");
    }

    @Test
    void saysWhoDecidedItAndWhoHasWhich() {
        Account walt = newsroom.joins("Walt Without", Role.WRITER);
        assertThat(ada.reads("/admin/accounts")
                        .select("[aria-labelledby=_requirement]")
                        .text())
                .contains("Everybody decides for themselves");
        ada.sends("/admin/accounts/requirement");
        Document page = ada.reads("/admin/accounts");
        assertThat(page.select("[aria-labelledby=_requirement]").text())
                .contains("So decided by " + ada.account().name());
        assertThat(row(page, ada.account())).endsWith("app");
        assertThat(row(page, walt)).endsWith("no second factor");
        ada.sends("/admin/accounts/requirement/end");
        assertThat(requirements.isInForce()).isFalse();
    }

    @Test
    void isDecidedOnceByManyAtOnce() {
        assertThat(AtOnce.many(
                        number -> ada.sends("/admin/accounts/requirement").statusCode()))
                .containsOnly(302);
        assertThat(requirements.present()).isPresent();
    }

    @Test
    void letsNobodyGiveTheLastOneAway() {
        Desk walt = newsroom.desk(Role.WRITER);
        ada.sends("/admin/accounts/requirement");
        setsUp(walt);
        walt.reads(FACTORS);
        walt.sends(APP + "/end");
        assertThat(walt.reads(FACTORS).select("[role=alert]").text()).contains("this is your last one");
        ada.sends("/admin/accounts/requirement/end");
        walt.sends(APP + "/end");
        assertThat(walt.reads(FACTORS).select("[role=status]").text()).contains("taken away");
    }

    @Test
    void takesAwayWhatSomebodyHasLost() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        Desk desk = newsroom.desk(walt);
        setsUp(desk);
        String address = "/admin/accounts/" + walt.id();
        assertThat(ada.reads(address).select("[aria-labelledby=_factors]").text())
                .contains("app");
        ada.sends(address + "/factors/end");
        assertThat(ada.reads(address).select("[role=status]").text()).contains("are taken away");
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(302);
        newsroom.forgetsWhoTried();
        assertThat(location(newsroom.stranger().signsIn(walt.email(), Newsroom.PASSWORD)))
                .isEqualTo("/admin");
    }

    @Test
    void letsAnAdministratorTakeTheirOwnAway() {
        watch.goAhead(Duration.ofMinutes(11));
        String address = "/admin/accounts/" + ada.account().id();
        String deed = address + "/factors/end";
        Document page = Desk.page(ada.sends(deed));
        assertThat(page.select("main > form input[name=then]").val()).isEqualTo(deed);
        assertThat(location(ada.sends("/admin/confirmation", "password", Newsroom.PASSWORD, "then", deed, "kept:", "")))
                .isEqualTo(address);
        assertThat(location(ada.asks(address))).startsWith("/admin/sign-in");
        assertThat(location(newsroom.stranger().signsIn(ada.account().email(), Newsroom.PASSWORD)))
                .isEqualTo("/admin");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"WRITER", "EDITOR"})
    void isNobodyElsesToDecide(Role role) {
        Desk desk = newsroom.desk(role);
        for (String path : List.of(
                "/admin/accounts/requirement",
                "/admin/accounts/requirement/end",
                "/admin/accounts/" + ada.account().id() + "/factors/end")) {
            assertThat(desk.sends(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(requirements.isInForce()).isFalse();
    }

    private void setsUp(Desk desk) {
        desk.sends(APP);
        Secret secret = new Secret(desk.reads(APP).select(".qr__secret").text().replace(" ", ""));
        desk.sends(APP + "/confirmation", "code", secret.code(watch.instant()));
    }

    private static String row(Document page, Account account) {
        return page.select("tr:has(a[href=/admin/accounts/" + account.id() + "])")
                .text();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
