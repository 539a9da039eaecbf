package dossier.admin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.account.Account;
import dossier.account.Role;
import dossier.factor.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody sees to their own second factors. */
@DossierTest
class FactorTests {

    private static final String FACTORS = "/admin/account/factors";
    private static final String APP = FACTORS + "/authenticator";

    private final Newsroom newsroom;
    private final Watch watch;

    FactorTests(Newsroom newsroom, Watch watch) {
        this.newsroom = newsroom;
        this.watch = watch;
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @Test
    void setsUpAnAppThatCountsFromItsFirstCode() {
        Desk desk = newsroom.desk(Role.WRITER);
        desk.sends(APP);
        Document page = desk.reads(APP);
        Secret secret = secret(page);
        assertThat(page.select("svg.qr path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(signsIn(desk.account())).isEqualTo("/admin");
        Document wrong = Desk.page(desk.sends(APP + "/confirmation", "code", "12345"));
        assertThat(wrong.select(".field__problem").text()).contains("not the code");
        assertThat(secret(wrong)).isEqualTo(secret);
        desk.sends(APP + "/confirmation", "code", secret.code(watch.instant()));
        assertThat(signsIn(desk.account())).startsWith("/admin/sign-in/code");
    }

    @Test
    void showsSecretAndRecoveryCodesNeverAgain() {
        Desk desk = newsroom.desk(Role.WRITER);
        Secret secret = setsUp(desk);
        Document page = desk.reads(FACTORS);
        assertThat(page.select(".codes li").eachText()).hasSize(10).doesNotHaveDuplicates();
        assertThat(page.select("main").text()).contains("10 of your recovery codes are left");
        assertThat(desk.reads(FACTORS).select(".codes")).isEmpty();
        assertThat(desk.asks(APP).statusCode()).isEqualTo(302);
        assertThat(desk.reads(FACTORS).html()).doesNotContain(secret.value(), secret.inGroups());
    }

    @Test
    void signsOutEverywhereElse() {
        Desk desk = newsroom.desk(Role.WRITER);
        Desk elsewhere = newsroom.desk(desk.account());
        setsUp(desk);
        assertThat(elsewhere.asks(FACTORS).statusCode()).isEqualTo(302);
        assertThat(desk.asks(FACTORS).statusCode()).isEqualTo(200);
    }

    @Test
    void makesRecoveryCodesAnew() {
        Desk desk = newsroom.desk(Role.WRITER);
        setsUp(desk);
        List<String> before = desk.reads(FACTORS).select(".codes li").eachText();
        desk.sends(FACTORS + "/recovery-codes");
        List<String> after = desk.reads(FACTORS).select(".codes li").eachText();
        assertThat(after).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThat(opens(desk.account(), before.get(0))).isFalse();
        assertThat(opens(desk.account(), after.get(0))).isTrue();
    }

    @Test
    void makesNoRecoveryCodesOfNothing() {
        Desk desk = newsroom.desk(Role.WRITER);
        desk.sends(FACTORS + "/recovery-codes");
        assertThat(desk.reads(FACTORS).select(".codes")).isEmpty();
    }

    @Test
    void takesTheAppAwayWithItsRecoveryCodes() {
        Desk desk = newsroom.desk(Role.WRITER);
        setsUp(desk);
        desk.reads(FACTORS);
        desk.sends(APP + "/end");
        assertThat(desk.reads(FACTORS).select("main").text())
                .contains("taken away")
                .doesNotContain("recovery codes are left");
        assertThat(signsIn(desk.account())).isEqualTo("/admin");
    }

    @Test
    void keepsTheAppUntilAnotherIsSetUpInItsPlace() {
        Desk desk = newsroom.desk(Role.WRITER);
        setsUp(desk);
        List<String> codes = desk.reads(FACTORS).select(".codes li").eachText();
        desk.sends(APP);
        Secret next = secret(desk.reads(APP));
        watch.goAhead(Duration.ofMinutes(2));
        assertThat(opens(desk.account(), next.code(watch.instant()))).isFalse();
        desk.sends(APP + "/confirmation", "code", next.code(watch.instant()));
        assertThat(desk.reads(FACTORS).select(".codes")).isEmpty();
        watch.goAhead(Duration.ofMinutes(4));
        assertThat(opens(desk.account(), next.code(watch.instant()))).isTrue();
        assertThat(opens(desk.account(), codes.get(0))).isTrue();
    }

    private Secret setsUp(Desk desk) {
        desk.sends(APP);
        Secret secret = secret(desk.reads(APP));
        desk.sends(APP + "/confirmation", "code", secret.code(watch.instant()));
        return secret;
    }

    private boolean opens(Account account, String code) {
        newsroom.forgetsWhoTried();
        Desk desk = newsroom.stranger();
        desk.signsIn(account.email(), Newsroom.PASSWORD);
        return desk.sends("/admin/sign-in/code", "code", code).statusCode() == 302;
    }

    private String signsIn(Account account) {
        newsroom.forgetsWhoTried();
        HttpResponse<String> answer = newsroom.stranger().signsIn(account.email(), Newsroom.PASSWORD);
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }

    private static Secret secret(Document page) {
        return new Secret(page.select(".qr__secret").text().replace(" ", ""));
    }
}
