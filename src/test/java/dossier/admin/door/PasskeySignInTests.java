package dossier.admin.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Reader;
import dossier.SoftKey;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Role;
import dossier.admin.passkey.RelyingParty;
import dossier.factor.Passkeys;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys, from the device that makes one to the door that it opens. */
@DossierTest
class PasskeySignInTests {

    private static final String FACTORS = "/admin/account/factors";

    private final Newsroom newsroom;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RelyingParty party;
    private final TransactionTemplate transaction;
    private final SessionRepository<? extends Session> sessions;
    private final Watch watch;
    private final String origin;
    private final Desk edda;
    private final SoftKey key;
    private final Desk stranger;

    PasskeySignInTests(
            Newsroom newsroom,
            Accounts accounts,
            Passkeys passkeys,
            RelyingParty party,
            TransactionTemplate transaction,
            SessionRepository<? extends Session> sessions,
            Reader reader,
            Watch watch) {
        this.newsroom = newsroom;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.party = party;
        this.transaction = transaction;
        this.sessions = sessions;
        this.watch = watch;
        this.origin = reader.address("/").toString().replaceAll("/$", "");
        this.edda = newsroom.desk(Role.ADMIN);
        this.key = new SoftKey(origin, "localhost");
        this.stranger = newsroom.stranger();
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
    void letsInAloneWithoutAnAddressOrAPassword() {
        registers(edda, key, "My <phone>");
        Document page = edda.reads(FACTORS);
        assertThat(page.select(".codes li")).hasSize(10);
        assertThat(page.select(".passkeys__one").text()).contains("My <phone>", "Not used yet");
        HttpResponse<String> answer = signsIn(stranger, key, "then", "/admin/articles?show=bin");
        assertThat(location(answer)).isEqualTo("/admin/articles?show=bin");
        assertThat(stranger.reads("/admin/account").select(".bar__me a").text())
                .isEqualTo(edda.account().name());
        assertThat(stranger.reads(FACTORS).select(".passkeys__one").text()).contains("Last used");
        assertThat(stranger.sends("/admin/accounts/requirement/end").statusCode())
                .isEqualTo(302);
    }

    @Test
    void standsBehindThePassword() {
        registers(edda, key, "Phone");
        assertThat(location(stranger.signsIn(edda.account().email(), Newsroom.PASSWORD)))
                .startsWith("/admin/sign-in/code");
        assertThat(stranger.asks("/admin/articles").statusCode()).isEqualTo(302);
        String question = stranger.reports("/admin/sign-in/challenge").body();
        assertThat(question)
                .contains(passkeys.of(edda.account()).get(0).credential().credentialId());
        assertThat(stranger.reports("/admin/sign-in/passkey", "credential", key.answers(question))
                        .statusCode())
                .isEqualTo(204);
        assertThat(stranger.asks("/admin/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsAStrangerNothingOfAnybodysPasskeys() {
        registers(edda, key, "Phone");
        assertThat(stranger.reports("/admin/sign-in/challenge").body()).contains("\"allowCredentials\":[]");
    }

    @Test
    void remembersAStrangerForMinutesAndNoneWhoAsksNothing() {
        registers(edda, key, "Phone");
        assertThat(stranger.sends("/admin/sign-in/passkey", "credential", "{}").statusCode())
                .isEqualTo(401);
        List.of("", "/sign-in", "/sign-in/code", "/articles", "/confirmation", "/nowhere")
                .forEach(page -> stranger.asks("/admin" + page));
        List.of("/sign-in", "/sign-in/code", "/account", "/confirmation", "/confirmation/passkey")
                .forEach(page -> stranger.sends("/admin" + page, "email", "nobody@example.org", "code", "123456"));
        assertThat(stranger.cookie()).isEmpty();
        String question = stranger.reports("/admin/sign-in/challenge").body();
        assertThat(patience(stranger)).isEqualTo(Duration.ofMinutes(10));
        stranger.sends("/admin/sign-in/passkey", "credential", key.answers(question));
        assertThat(patience(stranger)).isEqualTo(Duration.ofHours(3));
    }

    /** For how long the session of that browser is kept without anything being done. */
    private Duration patience(Desk desk) {
        String id = new String(Base64.getDecoder().decode(desk.cookie().replaceFirst("^[^=]+=", "")), UTF_8);
        return Objects.requireNonNull(sessions.findById(id)).getMaxInactiveInterval();
    }

    @Test
    void answersEachQuestionOnce() {
        registers(edda, key, "Phone");
        String answer = key.answers(stranger.reports("/admin/sign-in/challenge").body());
        Desk thief = newsroom.stranger();
        thief.reports("/admin/sign-in/challenge");
        assertThat(thief.sends("/admin/sign-in/passkey", "credential", answer).statusCode())
                .isEqualTo(401);
        assertThat(stranger.sends("/admin/sign-in/passkey", "credential", answer)
                        .statusCode())
                .isEqualTo(302);
        assertThat(stranger.sends("/admin/sign-in/passkey", "credential", answer)
                        .statusCode())
                .isEqualTo(401);
        assertThat(newsroom.stranger()
                        .sends("/admin/sign-in/passkey", "credential", answer)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void opensNothingFromAnotherSite() {
        registers(edda, key, "Phone");
        for (String elsewhere : List.of("https://evil.example", "http://localhost:1", "https://localhost")) {
            key.isAt(elsewhere, "localhost");
            assertThat(signsIn(stranger, key).statusCode()).as(elsewhere).isEqualTo(401);
        }
        key.isAt(origin, "evil.example");
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(401);
        key.isAt(origin, "localhost");
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(302);
    }

    @Test
    void opensNothingWhereTheDeviceHasNotSeenWhoItIs() {
        registers(edda, key, "Phone");
        key.looksAway();
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(401);
        SoftKey careless = new SoftKey(origin, "localhost");
        careless.looksAway();
        assertThat(registers(edda, careless, "Careless").statusCode()).isEqualTo(422);
        assertThat(passkeys.of(edda.account())).hasSize(1);
    }

    @Test
    void opensNothingThatAnotherKeySigned() {
        registers(edda, key, "Phone");
        assertThat(signsIn(stranger, new SoftKey(origin, "localhost")).statusCode())
                .isEqualTo(401);
        String forged = new SoftKey(origin, "localhost")
                .answers(stranger.reports("/admin/sign-in/challenge").body())
                .replaceAll(
                        "\"(id|rawId)\":\"[^\"]+\"",
                        "\"$1\":\""
                                + passkeys.of(edda.account())
                                        .get(0)
                                        .credential()
                                        .credentialId() + "\"");
        assertThat(stranger.sends("/admin/sign-in/passkey", "credential", forged)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void opensNothingOnceThereAreTwoOfIt() {
        registers(edda, key, "Phone");
        key.countsFrom(5);
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(302);
        key.countsFrom(5);
        assertThat(signsIn(newsroom.stranger(), key).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "7",
                "{\"id\":7}",
                "{\"rawId\":\"***\",\"response\":{}}",
                "{\"rawId\":\"AAAA\",\"response\":{\"clientDataJSON\":\"\"}}",
                "\0"
            })
    void makesNothingOfWhatIsNoAnswer(String credential) {
        stranger.reports("/admin/sign-in/challenge");
        HttpResponse<String> answer =
                stranger.sends("/admin/sign-in/passkey", "credential", credential, "kept:name", "Edda");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Desk.page(answer).select("[role=alert]").text()).contains("opens nothing");
        assertThat(Desk.page(answer).select("main input[name=kept:name]").first())
                .isNotNull();
        edda.reports(FACTORS + "/passkeys/challenge");
        Document page = Desk.page(edda.sends(FACTORS + "/passkeys", "name", "Phone", "credential", credential));
        assertThat(page.select(".field__problem").text()).isNotEmpty();
        assertThat(page.select("input[name=name]").val()).isEqualTo("Phone");
    }

    @Test
    void isNotShownToADeviceThatHasOne() {
        registers(edda, key, "Phone");
        String id = passkeys.of(edda.account()).get(0).credential().credentialId();
        assertThat(edda.reports(FACTORS + "/passkeys/challenge").body()).contains("\"excludeCredentials\":[{", id);
        registers(edda, key, "Phone again");
        assertThat(passkeys.of(edda.account())).hasSize(1);
    }

    @Test
    void opensNothingOnceItIsRemovedAndRemovesNobodyElses() {
        registers(edda, key, "Phone");
        SoftKey other = new SoftKey(origin, "localhost");
        registers(edda, other, "Ring");
        long id = passkeys.of(edda.account()).get(0).id();
        Desk walt = newsroom.desk(Role.ADMIN);
        walt.sends(FACTORS + "/passkeys/" + id + "/end");
        assertThat(signsIn(newsroom.stranger(), key).statusCode()).isEqualTo(302);
        edda.reads(FACTORS);
        edda.sends(FACTORS + "/passkeys/" + id + "/end");
        assertThat(edda.reads(FACTORS).select(".passkeys__one").text())
                .contains("Ring")
                .doesNotContain("Phone");
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(401);
        assertThat(signsIn(stranger, other).statusCode()).isEqualTo(302);
    }

    @Test
    void letsNobodyInWhoIsShutOut() {
        registers(edda, key, "Phone");
        transaction.executeWithoutResult(
                status -> accounts.findById(edda.account().id()).orElseThrow().disable(watch.instant()));
        assertThat(signsIn(stranger, key).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatWasTyped() {
        registers(edda, key, "Phone");
        Document page = Desk.page(stranger.sends("/admin/account", "name", "Edda, back again"));
        String[] kept = page.select("form[data-passkey] input[type=hidden]:not([name=credential])").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
        assertThat(location(signsIn(stranger, key, kept))).isEqualTo("/admin/account");
        assertThat(accounts.findPerson(edda.account().id()).orElseThrow().name())
                .isEqualTo("Edda, back again");
    }

    @Test
    void provesAgainWhoItIs() {
        registers(edda, key, "Phone");
        Account walt = newsroom.joins("Walt", Role.WRITER);
        SoftKey ofAda = new SoftKey(origin, "localhost");
        registers(newsroom.desk(Role.ADMIN), ofAda, "Ada's");
        watch.goAhead(Duration.ofMinutes(11));
        Document page = Desk.page(edda.sends("/admin/accounts/" + walt.id() + "/disablement"));
        String then = page.select("form[data-passkey] input[name=then]").val();
        edda.reports("/admin/confirmation/challenge");
        String foreign =
                ofAda.answers(edda.reports("/admin/confirmation/challenge").body());
        assertThat(edda.sends("/admin/confirmation/passkey", "credential", foreign, "then", then, "kept:", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.findPerson(walt.id()).orElseThrow().isDisabled()).isFalse();
        String own = key.answers(edda.reports("/admin/confirmation/challenge").body());
        edda.sends("/admin/confirmation/passkey", "credential", own, "then", then, "kept:", "");
        assertThat(accounts.findPerson(walt.id()).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void isAddedOnlyBySomebodyWhoHasProvedLatelyWhoTheyAre() {
        watch.goAhead(Duration.ofMinutes(11));
        assertThat(location(edda.asks(FACTORS + "/passkeys/new")))
                .isEqualTo("/admin/confirmation?then=%2Fadmin%2Faccount%2Ffactors%2Fpasskeys%2Fnew");
        assertThat(edda.reports(FACTORS + "/passkeys/challenge").statusCode()).isEqualTo(403);
        assertThat(edda.sends(FACTORS + "/passkeys", "name", "Phone").statusCode())
                .isEqualTo(403);
        assertThat(edda.sends(FACTORS + "/passkeys/1/end").statusCode()).isEqualTo(403);
    }

    @Test
    void isMadeForTheAddressOfTheSiteWhateverARequestSays() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("evil.example");
        request.addHeader("Host", "evil.example");
        String options = party.invite(edda.account(), request);
        assertThat(options).contains("\"id\":\"dossier.example\"").doesNotContain("evil");
        SoftKey ours = new SoftKey("https://dossier.example", "dossier.example");
        assertThat(party.register(edda.account(), "Ours", ours.makes(options), request))
                .isTrue();
        String question = party.ask(Optional.empty(), request);
        assertThat(party.recognise(ours.answers(question), request).map(Account::id))
                .contains(edda.account().id());
        ours.isAt("https://evil.example", "dossier.example");
        assertThat(party.recognise(ours.answers(party.ask(Optional.empty(), request)), request))
                .isEmpty();
    }

    @Test
    void isMadeForTheSameBehindAProxyThatCallsUsByAnotherName() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("localhost");
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", "https://dossier.example");
        assertThat(party.invite(edda.account(), request)).contains("\"id\":\"dossier.example\"");
    }

    private static HttpResponse<String> registers(Desk desk, SoftKey key, String name) {
        String made = key.makes(desk.reports(FACTORS + "/passkeys/challenge").body());
        return desk.sends(FACTORS + "/passkeys", "name", name, "credential", made);
    }

    private static HttpResponse<String> signsIn(Desk desk, SoftKey key, String... more) {
        String answer = key.answers(desk.reports("/admin/sign-in/challenge").body());
        return desk.sends(
                "/admin/sign-in/passkey",
                Stream.concat(Stream.of("credential", answer), Stream.of(more)).toArray(String[]::new));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
