package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dossier.Browser;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty place to two who write in it, by keys alone; with scripts and without. */
@JourneyTest
class ArrivingJourneyTests {

    private static final String CHOSEN = "a sentence of their own";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    ArrivingJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @AfterEach
    void forgetsWhoWasHere() {
        newsroom.forgetsItsFounder();
        newsroom.forgetsWhoTried();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void foundsThePlaceAndLetsAnotherIn(boolean hasScripts) {
        String email = stories.fresh("walt").value() + "@example.org";
        try (BrowserContext ada = Browser.visit(Browser.desktop().setJavaScriptEnabled(hasScripts));
                BrowserContext walt = Browser.visit(Browser.phone().setJavaScriptEnabled(hasScripts))) {
            Page first = ada.newPage();
            List<String> complaints = hasScripts ? Browser.complaintsOf(first) : List.of();
            founds(first);
            Page second = walt.newPage();
            second.navigate(address(invites(first, email)));
            assertThat(second.locator("main")).containsText("Walt Writer");
            types(second, "Password", CHOSEN);
            second.keyboard().press("Enter");
            assertThat(second).hasURL(Pattern.compile(".*/admin$"));
            comesBack(second, email);
            assertThat(complaints).isEmpty();
        }
    }

    private void founds(Page page) {
        page.navigate(address(newsroom.linkToFound()));
        types(page, "Name", "Ada Founder");
        types(page, "Email address", stories.fresh("ada").value() + "@example.org");
        types(page, "Password", Newsroom.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work in hand");
    }

    private static String invites(Page page, String email) {
        goes(page, "Accounts");
        types(page, "Name", "Walt Writer");
        types(page, "Email address", email);
        page.keyboard().press("Enter");
        return URI.create(page.locator("input[readonly]").inputValue()).getPath();
    }

    private void comesBack(Page page, String email) {
        goes(page, "Sign out");
        page.navigate(address("/admin/articles?show=draft"));
        types(page, "Email address", email);
        types(page, "Password", "not that one");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice[role=alert]")).isVisible();
        assertThat(page.getByLabel("Email address")).hasValue(email);
        types(page, "Password", CHOSEN);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/admin/articles\\?show=draft"));
    }

    private static void types(Page page, String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
    }

    private static void goes(Page page, String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .press("Enter");
    }

    private String address(String path) {
        return reader.address(path).toString();
    }
}
