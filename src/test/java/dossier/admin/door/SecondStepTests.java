package dossier.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.AtOnce;
import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Patience;
import dossier.account.Role;
import dossier.factor.Factors;
import dossier.factor.Secret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in where the password is not enough. */
@DossierTest
class SecondStepTests {

    private final Newsroom newsroom;
    private final Accounts accounts;
    private final Factors factors;
    private final Watch watch;
    private final Account edda;
    private final Secret secret;
    private final Desk desk;

    SecondStepTests(Newsroom newsroom, Accounts accounts, Factors factors, Watch watch) {
        this.newsroom = newsroom;
        this.accounts = accounts;
        this.factors = factors;
        this.watch = watch;
        this.edda = newsroom.joins("Edda", Role.ADMIN);
        this.secret = newsroom.hasAnApp(edda);
        this.desk = newsroom.stranger();
    }

    @BeforeEach
    void forgetsWhoTried() {
        newsroom.forgetsWhoTried();
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @Test
    void asksForACodeBehindThePassword() {
        HttpResponse<String> half = desk.sends(
                "/admin/sign-in",
                "email",
                edda.email(),
                "password",
                Newsroom.PASSWORD,
                "then",
                "/admin/articles?show=bin");
        assertThat(location(half)).isEqualTo("/admin/sign-in/code?then=%2Fadmin%2Farticles%3Fshow%3Dbin");
        Document page = desk.reads(location(half));
        assertThat(page.select(".bar__nav")).isEmpty();
        String then = page.select("input[name=then]").val();
        assertThat(location(desk.sends("/admin/sign-in/code", "code", code(), "then", then)))
                .isEqualTo("/admin/articles?show=bin");
        assertThat(desk.reads("/admin/account").select(".bar__me a").text()).isEqualTo("Edda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/articles",
                "/admin/account",
                "/admin/account/factors",
                "/admin/accounts",
                "/admin/suggestions/everything?q=a"
            })
    void opensNothingHalfWay(String path) {
        desk.signsIn(edda.email(), Newsroom.PASSWORD);
        assertThat(location(desk.asks(path))).startsWith("/admin/sign-in?then=");
        assertThat(desk.sends("/admin/account", "name", "Mallory").statusCode()).isEqualTo(401);
        assertThat(desk.asks(path, "Accept", "application/json").statusCode()).isEqualTo(401);
        assertThat(accounts.findPerson(edda.id()).orElseThrow().name()).isEqualTo("Edda");
    }

    @Test
    void takesNoCodeWithoutThePassword() {
        HttpResponse<String> answer = desk.sends("/admin/sign-in/code", "code", code());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Desk.page(answer).select("input[name=password]")).isNotEmpty();
        assertThat(location(desk.asks("/admin/sign-in/code"))).startsWith("/admin/sign-in");
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(302);
    }

    @Test
    void makesRecoveryCodesThatTakeThePlaceOfAllOthersForManyAtOnce() {
        assertThat(AtOnce.many(number -> factors.makeRecoveryCodes(edda))).doesNotHaveDuplicates();
        assertThat(factors.recoveryCodesLeft(edda)).isEqualTo(Factors.RECOVERY_CODES);
    }

    @Test
    void takesACodeOnceFromManyAtOnce() {
        String code = code();
        assertThat(AtOnce.many(number -> factors.accept(edda, code))).containsOnlyOnce(true);
        String recovery = factors.makeRecoveryCodes(edda).get(0);
        assertThat(AtOnce.many(number -> factors.accept(edda, recovery))).containsOnlyOnce(true);
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        String recovery = factors.makeRecoveryCodes(edda).get(3);
        desk.signsIn(edda.email(), Newsroom.PASSWORD);
        assertThat(desk.sends("/admin/sign-in/code", "code", recovery.toUpperCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.reads("/admin/account/factors").select("main").text())
                .contains("9 of your recovery codes are left");
        Desk other = newsroom.stranger();
        other.signsIn(edda.email(), Newsroom.PASSWORD);
        assertThat(other.sends("/admin/sign-in/code", "code", recovery).statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesNoCodeOfSomebodyElse() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        Secret ofWalt = newsroom.hasAnApp(walt);
        desk.signsIn(edda.email(), Newsroom.PASSWORD);
        assertThat(desk.sends("/admin/sign-in/code", "code", ofWalt.code(watch.instant()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(desk.sends(
                                "/admin/sign-in/code",
                                "code",
                                factors.makeRecoveryCodes(walt).get(0))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void letsNobodyGuessForLongHoweverOftenThePasswordIsRight() {
        List<Integer> answers = IntStream.range(0, Patience.TRIES_UNDER_A_NAME + 2)
                .mapToObj(guess -> {
                    desk.signsIn(edda.email(), Newsroom.PASSWORD);
                    return desk.sends("/admin/sign-in/code", "code", "guess " + guess)
                            .statusCode();
                })
                .toList();
        assertThat(answers.subList(0, Patience.TRIES_UNDER_A_NAME)).containsOnly(401);
        assertThat(answers.subList(Patience.TRIES_UNDER_A_NAME, answers.size())).containsOnly(429);
        assertThat(desk.sends("/admin/sign-in/code", "code", code()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void waitsTenMinutesForTheCode() {
        desk.signsIn(edda.email(), Newsroom.PASSWORD);
        watch.goAhead(Duration.ofMinutes(11));
        HttpResponse<String> answer = desk.sends("/admin/sign-in/code", "code", code());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Desk.page(answer).select("[role=alert]").text()).contains("took too long");
    }

    @Test
    void keepsWhatWasTypedThroughBothSteps() {
        String name = "Edda \"the\n'Quick' <b> & 😀 ";
        Document page = Desk.page(desk.sends("/admin/account", "name", name));
        Document code = Desk.page(
                desk.sends("/admin/sign-in", with(page, "email", edda.email(), "password", Newsroom.PASSWORD)));
        assertThat(code.select("input[name=kept:name]").attr("value")).isEqualTo(name);
        Document wrong = Desk.page(desk.sends("/admin/sign-in/code", with(code, "code", "000 000")));
        assertThat(wrong.select("input[name=kept:name]").attr("value")).isEqualTo(name);
        wrong.select("input[name=kept:name]").attr("value", "Edda, back again");
        assertThat(location(desk.sends("/admin/sign-in/code", with(wrong, "code", code()))))
                .isEqualTo("/admin/account");
        assertThat(accounts.findPerson(edda.id()).orElseThrow().name()).isEqualTo("Edda, back again");
    }

    @Test
    void sendsOnAButtonThatWasPressed() {
        Account walt = newsroom.joins("Walt", Role.WRITER);
        Document page = Desk.page(desk.sends("/admin/accounts/" + walt.id() + "/disablement"));
        Document code = Desk.page(
                desk.sends("/admin/sign-in", with(page, "email", edda.email(), "password", Newsroom.PASSWORD)));
        desk.sends("/admin/sign-in/code", with(code, "code", code()));
        assertThat(accounts.findPerson(walt.id()).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void tellsScriptsWhatIsAskedForNext() {
        assertThat(desk.reports("/admin/sign-in/code", "code", code()).statusCode())
                .isEqualTo(410);
        assertThat(desk.reports("/admin/sign-in", "email", edda.email(), "password", Newsroom.PASSWORD)
                        .statusCode())
                .isEqualTo(202);
        assertThat(desk.reports("/admin/sign-in/code", "code", "wrong").statusCode())
                .isEqualTo(401);
        assertThat(desk.reports("/admin/sign-in/code", "code", code()).statusCode())
                .isEqualTo(204);
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void endsHalfTheWayInTooWhenEverybodyIsSentOut() {
        desk.signsIn(edda.email(), Newsroom.PASSWORD);
        Desk other = newsroom.stranger();
        other.signsIn(edda.email(), Newsroom.PASSWORD);
        other.sends("/admin/sign-in/code", "code", code());
        assertThat(other.reads("/admin/account").select("[aria-labelledby=_places] li"))
                .hasSize(1);
        other.sends("/admin/account/sessions/end");
        watch.goAhead(Duration.ofMinutes(1));
        assertThat(desk.sends("/admin/sign-in/code", "code", code()).statusCode())
                .isEqualTo(401);
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(302);
    }

    @Test
    void isAskedForBehindALinkToChooseAPasswordToo() {
        Desk ada = newsroom.desk(Role.ADMIN);
        String address = "/admin/accounts/" + edda.id();
        ada.sends(address + "/invitations");
        String link = java.net
                .URI
                .create(ada.reads(address).select("input[readonly]").val())
                .getPath();
        assertThat(location(desk.sends(link, "password", "a sentence of their own")))
                .isEqualTo("/admin/sign-in/code");
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(302);
        assertThat(location(desk.sends("/admin/sign-in/code", "code", code()))).isEqualTo("/admin");
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(200);
    }

    private String code() {
        return secret.code(watch.instant());
    }

    private static String[] with(Document page, String... fields) {
        return Stream.concat(
                        page.select("main > form:not([data-passkey]) input[type=hidden]").stream()
                                .flatMap(field -> Stream.of(field.attr("name"), field.val())),
                        Stream.of(fields))
                .toArray(String[]::new);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
