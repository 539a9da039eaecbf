package dossier.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.MovableClock;
import dossier.Newsroom;
import dossier.Reader;
import dossier.account.Account;
import dossier.account.Accounts;
import dossier.account.Patience;
import dossier.account.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

@DossierTest
class SigningInTests {

    private final Newsroom newsroom;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final MovableClock.Watch clock;
    private final Reader reader;

    SigningInTests(
            Newsroom newsroom,
            Accounts accounts,
            TransactionTemplate transaction,
            MovableClock.Watch clock,
            Reader reader) {
        this.newsroom = newsroom;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
        this.reader = reader;
    }

    @BeforeEach
    void forgetsWhoTried() {
        newsroom.forgetsWhoTried();
    }

    @AfterEach
    void comesBackToThePresent() {
        clock.goAhead(Duration.ZERO);
    }

    @Test
    void leadsThroughTheDoorToWhereSomebodyWasGoing() {
        Desk desk = newsroom.stranger();
        Account edda = newsroom.joins("Edda", Role.EDITOR);
        HttpResponse<String> refusal = desk.asks("/admin/articles?show=bin");
        assertThat(location(refusal)).isEqualTo("/admin/sign-in?then=%2Fadmin%2Farticles%3Fshow%3Dbin");
        String then = desk.reads(location(refusal)).select("input[name=then]").attr("value");
        assertThat(location(desk.sends(
                        "/admin/sign-in", "email", edda.email(), "password", Newsroom.PASSWORD, "then", then)))
                .isEqualTo("/admin/articles?show=bin");
        assertThat(desk.reads("/admin/account").select(".bar__me a").text()).isEqualTo("Edda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/admin/../x",
                "/administrators",
                "/admin//evil",
                "/admin\r\nX: y",
                "javascript:alert(1)",
                ""
            })
    void leadsNowhereElse(String then) {
        Account edda = newsroom.joins("Edda", Role.EDITOR);
        HttpResponse<String> answer = newsroom.stranger()
                .sends("/admin/sign-in", "email", edda.email(), "password", Newsroom.PASSWORD, "then", then);
        assertThat(location(answer)).isEqualTo("/admin");
    }

    @Test
    void saysTheSameWhetherAnAccountExistsOrNot() {
        Account known = newsroom.joins("Known", Role.EDITOR);
        Account disabled = newsroom.joins("Disabled", Role.EDITOR);
        change(disabled, account -> account.disable(clock.instant()));
        List<String> answers = List.of(known.email(), disabled.email(), "nobody@example.org", "no address").stream()
                .map(email -> newsroom.stranger().signsIn(email, "not the password of anybody"))
                .map(answer -> answer.statusCode() + " " + withoutEmail(answer))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0)).startsWith("401 ").contains("do not go together");
    }

    @Test
    void letsNobodyGuessForLong() {
        Account known = newsroom.joins("Guessed", Role.EDITOR);
        for (String email : List.of(known.email(), "nobody" + known.id() + "@example.org")) {
            List<Integer> answers = IntStream.range(0, Patience.TRIES_UNDER_A_NAME + 3)
                    .parallel()
                    .mapToObj(guess -> newsroom.stranger()
                            .signsIn(email, "guess number " + guess)
                            .statusCode())
                    .toList();
            assertThat(answers).as(email).containsOnly(401, 429);
            assertThat(answers.stream().filter(status -> status == 429)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(newsroom.stranger().signsIn(email, Newsroom.PASSWORD).statusCode())
                    .isEqualTo(429);
        }
        clock.goAhead(Patience.WHILE.plusSeconds(1));
        assertThat(newsroom.stranger().signsIn(known.email(), Newsroom.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void givesANewSessionToWhoeverSignsIn() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String before = desk.cookie();
        desk.signsIn(desk.account().email(), Newsroom.PASSWORD);
        assertThat(desk.cookie()).isNotEqualTo(before).startsWith("__Host-dossier=");
        Desk old = newsroom.stranger();
        old.holds(before);
        assertThat(old.asks("/admin/account").statusCode()).isEqualTo(302);
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        Account edda = newsroom.joins("Edda", Role.EDITOR);
        HttpResponse<String> answer = newsroom.stranger().signsIn(edda.email(), Newsroom.PASSWORD);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void endsASessionThatHasLastedTooLong() {
        Desk desk = newsroom.desk(Role.EDITOR);
        clock.goAhead(Duration.ofHours(15));
        assertThat(desk.asks("/admin/account").statusCode()).isEqualTo(200);
        clock.goAhead(Duration.ofHours(17));
        assertThat(desk.asks("/admin/account").statusCode()).isEqualTo(302);
        clock.goAhead(Duration.ZERO);
        assertThat(desk.asks("/admin/account").statusCode()).isEqualTo(302);
    }

    @Test
    void countsAnotherRoleAndADisabledAccountFromTheNextRequest() {
        Desk desk = newsroom.desk(Role.ADMIN);
        assertThat(desk.asks("/admin/accounts").statusCode()).isEqualTo(200);
        change(desk.account(), account -> account.become(Role.WRITER));
        assertThat(desk.asks("/admin/accounts").statusCode()).isEqualTo(404);
        change(desk.account(), account -> account.disable(clock.instant()));
        assertThat(desk.asks("/admin/articles").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Accept, text/html"
    })
    void changesNothingThatAnotherSiteAsksFor(String header, String value) {
        Desk desk = newsroom.desk(Role.EDITOR);
        HttpResponse<String> answer = desk.sendsWith(List.of(header, value), "/admin/account", "name", "Mallory");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(accounts.findPerson(desk.account().id()).orElseThrow().name())
                .isNotEqualTo("Mallory");
    }

    @Test
    void believesTheOriginOfBrowsersThatSayNoMore() {
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sendsWith(List.of("Origin", "https://dossier.example"), "/admin/account", "name", "Edda the Second");
        assertThat(accounts.findPerson(desk.account().id()).orElseThrow().name())
                .isEqualTo("Edda the Second");
    }

    @Test
    void keepsWhatWasTypedUntilItsWriterIsBack() {
        Desk desk = newsroom.desk(Role.EDITOR);
        String name = "Edda \"the\n'Quick' <b> & 😀 ";
        desk.holds("");
        HttpResponse<String> refusal = desk.sends("/admin/account", "name", name);
        assertThat(refusal.statusCode()).isEqualTo(401);
        Document page = Desk.page(refusal);
        assertThat(page.select("input[name=kept:name]").attr("value")).isEqualTo(name);
        assertThat(page.select("input[name=password]").attr("value")).isEmpty();
        HttpResponse<String> wrong = desk.sends(
                "/admin/sign-in",
                "email",
                desk.account().email(),
                "password",
                "wrong",
                "then",
                "/admin/account",
                "kept:name",
                name);
        assertThat(Desk.page(wrong).select("input[name=kept:name]").attr("value"))
                .isEqualTo(name);
        HttpResponse<String> done = desk.sends(
                "/admin/sign-in",
                "email",
                desk.account().email(),
                "password",
                Newsroom.PASSWORD,
                "then",
                "/admin/account",
                "kept:name",
                "Edda, back again");
        assertThat(location(done)).isEqualTo("/admin/account");
        assertThat(accounts.findPerson(desk.account().id()).orElseThrow().name())
                .isEqualTo("Edda, back again");
    }

    @Test
    void sendsOnAFormThatAsksForAnAddressToo() {
        Desk desk = newsroom.desk(Role.ADMIN);
        desk.holds("");
        Document page = Desk.page(
                desk.sends("/admin/accounts", "name", "New", "email", "new.one@example.org", "role", "EDITOR"));
        assertThat(page.select("input[name=email]").val()).isEmpty();
        String[] fields = Stream.concat(
                        page.select("main > form:not([data-passkey]) input[type=hidden]").stream()
                                .flatMap(field -> Stream.of(field.attr("name"), field.val())),
                        Stream.of("email", desk.account().email(), "password", Newsroom.PASSWORD))
                .toArray(String[]::new);
        assertThat(desk.sends("/admin/sign-in", fields).statusCode()).isEqualTo(302);
        assertThat(accounts.findByEmail("new.one@example.org")).isPresent();
    }

    @Test
    void asksForAPasswordAgainInsteadOfCarryingIt() {
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.holds("");
        Document page = Desk.page(
                desk.sends("/admin/account/password", "present", Newsroom.PASSWORD, "password", "another sentence"));
        assertThat(page.html()).doesNotContain(Newsroom.PASSWORD, "another sentence");
        assertThat(page.select("input[name=then]").val()).isEqualTo("/admin/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/sign-in",
                "/admin/account",
                "/admin/nothing",
                "/admin/foundations/x",
                "/admin/articles/1.5"
            })
    void keepsEveryAnswerOutOfCaches(String path) {
        for (Desk desk : List.of(newsroom.stranger(), newsroom.desk(Role.WRITER))) {
            assertThat(desk.asks(path).headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void leavesReadersWithoutCookieWhatTheyMaySend() {
        Desk desk = newsroom.desk(Role.EDITOR);
        HttpResponse<String> page = desk.asks("/");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public");
        assertThat(page.body()).isEqualTo(reader.asks("/").body());
    }

    private void change(Account account, Consumer<Account> verb) {
        transaction.executeWithoutResult(
                status -> verb.accept(accounts.findById(account.id()).orElseThrow()));
    }

    private static String withoutEmail(HttpResponse<String> answer) {
        Document page = Desk.page(answer);
        page.select("input[name=email]").remove();
        return page.select("main").html();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }
}
