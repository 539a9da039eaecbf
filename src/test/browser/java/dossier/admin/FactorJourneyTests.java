package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Account;
import dossier.account.Role;
import dossier.factor.Secret;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Second factors, from setting them up to coming in with them. */
@JourneyTest
class FactorJourneyTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final Watch watch;

    FactorJourneyTests(Newsroom newsroom, Stories stories, Reader reader, Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.watch = watch;
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void setsUpAnAppAndSignsInWithIt(boolean hasScripts) {
        Desk desk = newsroom.desk(Role.EDITOR);
        NewContextOptions how = Browser.desktop().setJavaScriptEnabled(hasScripts);
        try (BrowserContext context = Browser.visitAs(desk, how)) {
            Page page = open(context, "/admin/account");
            page.getByText("Set up a second factor").click();
            page.getByText("Set up an app").click();
            assertThat(page.locator("svg.qr")).isVisible();
            Secret secret = new Secret(page.locator(".qr__secret").textContent().replace(" ", ""));
            page.locator("#code").fill(secret.code(watch.instant()));
            page.getByText("Switch it on").click();
            assertThat(page.locator(".codes li")).hasCount(10);
            String recovery = page.locator(".codes li").first().textContent();
            page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            signsIn(page, desk.account());
            page.locator("#code").fill("123");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice[role=alert]")).containsText("not a code of yours");
            watch.goAhead(Duration.ofMinutes(2));
            page.locator("#code").fill(secret.code(watch.instant()));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/admin$"));
            page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            signsIn(page, desk.account());
            page.locator("#code").fill(recovery);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/admin$"));
        }
    }

    @Test
    void signsInAgainWithACodeWithoutLeavingTheText() {
        String address = stories.section("Before.");
        Desk desk = newsroom.desk(Role.EDITOR);
        Secret secret = newsroom.hasAnApp(desk.account());
        try (BrowserContext context = Browser.visitAs(desk, Browser.desktop())) {
            context.addInitScript(
                    "location.protocol === 'about:' || localStorage.setItem('dossier:writing', 'markdown')");
            Page page = open(context, address);
            context.clearCookies();
            page.locator("#text").fill("Before and after.");
            page.locator("#_password").fill(Newsroom.PASSWORD);
            page.keyboard().press("Enter");
            page.locator("#_code").fill("000");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-problem]")).containsText("not a code of yours");
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.locator("#_code").fill(secret.code(watch.instant()));
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-state]")).hasText(Pattern.compile("Saved \\d.*"));
            assertThat(page.locator("[data-sign-in]")).isHidden();
            assertThat(page.reload().text()).contains("Before and after.");
        }
    }

    @Test
    void makesAPasskeyAndSignsInWithItAlone() {
        Desk desk = newsroom.desk(Role.ADMIN);
        String address = stories.section("Before.");
        try (BrowserContext context = Browser.visitAs(desk, Browser.desktop())) {
            context.addInitScript(
                    "location.protocol === 'about:' || localStorage.setItem('dossier:writing', 'markdown')");
            Page page = open(context, "/admin/account/factors");
            plugsInADevice(context, page);
            page.getByText("Add a passkey").click();
            page.locator("#name").fill("The ring");
            page.locator("[data-makes] button").click();
            assertThat(page.locator(".codes li")).hasCount(10);
            assertThat(page.locator(".passkeys__one")).containsText("The ring");
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Sign in with a passkey").click();
            assertThat(page).hasURL(Pattern.compile(".*/admin$"));
            page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            signsIn(page, desk.account());
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.getByText("Use a passkey").click();
            assertThat(page).hasURL(Pattern.compile(".*/admin$"));
            page.navigate(reader.address(address).toString());
            context.clearCookies();
            page.locator("#text").fill("Before and after.");
            page.locator("[data-sign-in]").getByText("Use a passkey").click();
            assertThat(page.locator("[data-state]")).hasText(Pattern.compile("Saved \\d.*"));
            assertThat(page.reload().text()).contains("Before and after.");
            watch.goAhead(Duration.ofMinutes(11));
            page.navigate(reader.address("/admin/accounts").toString());
            page.getByLabel("Name").fill("Somebody new");
            page.getByLabel("Email address").fill(stories.fresh("new").value() + "@example.org");
            page.getByText("Make a link").click();
            page.getByText("Use a passkey").click();
            assertThat(page.locator("h1")).hasText("Somebody new");
        }
    }

    /** A device that has seen a finger, as Chrome's developer tools lend one. */
    private static void plugsInADevice(BrowserContext context, Page page) {
        CDPSession tools = context.newCDPSession(page);
        tools.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        tools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void signsIn(Page page, Account account) {
        page.locator("#email").fill(account.email());
        page.locator("#password").fill(Newsroom.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/admin/sign-in/code.*"));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(reader.address(path).toString());
        return page;
    }
}
