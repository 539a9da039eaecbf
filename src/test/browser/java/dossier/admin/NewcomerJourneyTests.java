package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.directory.Person;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Naming somebody whom the directory does not know yet, without leaving the sentence. */
@JourneyTest
class NewcomerJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved .*");

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    NewcomerJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    /** How the text is written. */
    enum Mode {
        MARKDOWN,
        RICH;

        /** As it stands in addresses, and in what the browser remembers. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Locator in(Page page) {
            return this == RICH ? RichText.in(page) : page.locator("#text");
        }

        Locator menuOf(Page page) {
            return page.locator(this == RICH ? ".choices" : "#_suggestions");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isEnteredWithTheKeyboardAlone(Mode mode) {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            String name = "Newt " + mode;
            begins(page, mode, stories.section("Alpha omega."), name);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Person")).isFocused();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            assertThat(page.getByLabel("Name", exactly())).hasValue(name);
            page.keyboard().press("Tab");
            assertThat(page.getByLabel("Family name")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().type("Has never been heard of.");
            page.keyboard().press("Control+Enter");
            String link = "[" + name + "](/people/newt-" + mode.word() + ")";
            assertThat(page.locator("#text")).hasValue("Alpha " + link + " omega.");
            assertThat(mode.in(page)).isFocused();
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#text")).hasValue("Alpha @" + name + " omega.");
            page.keyboard().press("Control+Shift+Z");
            page.keyboard().type(", too,");
            assertThat(page.locator("#text")).hasValue("Alpha " + link + ", too, omega.");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(page.locator("[data-fresh=mentions]")).containsText("Has never been heard of.");
            assertThat(complaints).noneMatch(complaint -> complaint.matches("(?s)(info|log|warning|error): .*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnsOutToBeSomebodyWhoIsThere(Mode mode) {
        Person emile = stories.person("Émile", "Twofold" + mode);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.phone())) {
            Page page = context.newPage();
            begins(page, mode, stories.section("Alpha omega."), "Twofolt");
            page.locator(".suggestions__newcomer").tap();
            page.getByLabel("Person").tap();
            page.getByLabel("Name", exactly()).fill("EMILE twofold" + mode);
            page.getByLabel("Definition").fill("Another one.");
            enter(page).tap();
            assertThat(page.locator("[data-likely]")).containsText("Émile is known to every reader.");
            assertThat(page.locator("[data-likely]")).isFocused();
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.getByText("It is this one").tap();
            assertThat(page.locator("#text")).hasValue("Alpha [" + emile.name() + "](" + emile.address() + ") omega.");
            assertThat(mode.in(page)).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSomebodyElseOfTheSameName(Mode mode) {
        String name = "Bob Alike" + mode;
        Person bob = stories.person("Bob", "Alike" + mode);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            begins(page, mode, stories.section("Alpha omega."), name);
            assertThat(mode.menuOf(page).locator("[aria-selected=true]")).containsText("Bob is known");
            page.locator(".suggestions__newcomer").click();
            page.getByLabel("Person").check();
            page.getByLabel("Definition").fill("Another one.");
            enter(page).click();
            page.getByText("None of these").click();
            assertThat(page.locator("#text"))
                    .hasValue(Pattern.compile("Alpha \\[" + name + "]\\(/people/bob-alike.*\\) omega\\."));
            assertThat(page.locator("#text")).not().hasValue(Pattern.compile(".*\\(" + bob.address() + "\\).*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isForgottenWhereSomebodyThinksBetterOfIt(Mode mode) {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            begins(page, mode, stories.section("Alpha omega."), "Never Mind");
            page.locator(".suggestions__newcomer").click();
            page.getByLabel("Organisation").check();
            page.getByLabel("Definition").fill("Half a thought");
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-entrance]")).isHidden();
            assertThat(mode.in(page)).isFocused();
            assertThat(page.locator("#text")).hasValue("Alpha @Never Mind omega.");
            page.keyboard().press("Backspace");
            assertThat(page.locator("#text")).hasValue("Alpha @Never Min omega.");
            page.keyboard().type("d");
            assertThat(page.locator(".suggestions__newcomer:visible")).containsText("“Never Mind”");
            page.locator(".suggestions__newcomer").click();
            assertThat(page.getByLabel("Definition")).hasValue("Half a thought");
            page.getByText("Cancel").click();
            assertThat(mode.in(page)).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNobodyToWhomeverGoesOnWriting(Mode mode) {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            begins(page, mode, stories.section("Alpha omega."), "Nobody Atall");
            page.keyboard().press("Enter");
            page.keyboard().type("Beta");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("Alpha @Nobody Atall\\n+Beta ?omega\\."));
            assertThat(page.locator("[data-entrance]")).isHidden();
            assertThat(mode.menuOf(page)).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void standsWhereItWasNamedThoughSomebodyElseWroteBeforeIt(Mode mode) {
        String address = stories.section("Alpha omega.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            begins(page, mode, address, "Joined " + mode);
            page.locator(".suggestions__newcomer").click();
            newsroom.desk(Role.ADMIN).sends(address, "text", "Zero. And one. Alpha omega.", "base", "1");
            assertThat(page.locator("#text")).hasValue("Zero. And one. Alpha @Joined " + mode + " omega.");
            page.getByLabel("Product").check();
            page.getByLabel("Definition").fill("Something.");
            enter(page).dblclick();
            assertThat(page.locator("#text"))
                    .hasValue(Pattern.compile(
                            "Zero\\. And one\\. Alpha \\[Joined " + mode + "]\\(/products/.*\\) omega\\."));
            page.navigate(reader.address("/admin/products?q=joined+" + mode).toString());
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForANetworkAndASession(Mode mode) {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), mode, Browser.desktop())) {
            Page page = context.newPage();
            begins(page, mode, stories.section("Alpha omega."), "Late " + mode);
            page.locator(".suggestions__newcomer").click();
            page.getByLabel("Organisation").check();
            enter(page).click();
            assertThat(page.locator(".field--wrong")).hasText(Pattern.compile(".*Please fill this in.*"));
            page.keyboard().type("It is late.");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            context.setOffline(true);
            enter(page).click();
            assertThat(page.locator("[data-entrance-state]")).containsText("cannot be reached");
            context.setOffline(false);
            context.clearCookies();
            enter(page).click();
            page.locator("[data-sign-in] [name=password]").fill(Newsroom.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("#text"))
                    .hasValue("Alpha [Late " + mode + "](/organisations/late-" + mode.word() + ") omega.");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        Desk desk = newsroom.desk(Role.EDITOR);
        String address = stories.section("Alpha omega.");
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            for (Mode mode : Mode.values()) {
                try (BrowserContext context = at(desk, mode, how.setColorScheme(scheme))) {
                    Page page = context.newPage();
                    begins(page, mode, address, "Ax");
                    assertThat(Browser.violationsOf(page)).isEmpty();
                    page.locator(".suggestions__newcomer").click();
                    assertThat(Browser.violationsOf(page)).isEmpty();
                    enter(page).click();
                    assertThat(page.locator(".field--wrong")).hasCount(2);
                    assertThat(Browser.violationsOf(page)).isEmpty();
                }
            }
        });
    }

    /** Types {@code @} and a name behind the first word, no faster than hands are. */
    private void begins(Page page, Mode mode, String address, String name) {
        page.navigate(reader.address(address).toString());
        mode.in(page).focus();
        page.waitForTimeout(100);
        page.keyboard().press("Control+Home");
        page.waitForTimeout(100);
        page.keyboard().press("Control+ArrowRight");
        page.waitForTimeout(100);
        page.keyboard().type(" @" + name);
        assertThat(page.locator(".suggestions__newcomer:visible"))
                .containsText("Enter “" + name + "” in the directory");
    }

    private static Locator enter(Page page) {
        return page.locator("[data-entrance] .form__end button").first();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static BrowserContext at(Desk desk, Mode mode, NewContextOptions how) {
        BrowserContext context = Browser.visitAs(desk, how);
        context.addInitScript(
                "location.protocol === 'about:' || localStorage.setItem('dossier:writing', '" + mode.word() + "')");
        return context;
    }
}
