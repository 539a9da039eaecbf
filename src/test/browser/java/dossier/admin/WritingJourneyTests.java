package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing, as somebody does it: with scripts and without, alone and beside others. */
@JourneyTest
class WritingJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved .*");

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final Reader reader;

    WritingJourneyTests(Newsroom newsroom, Stories stories, Sections sections, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.reader = reader;
    }

    @Test
    void savesByItselfAndNamesWhomTheTextIsAbout() {
        String address = section("It begins here.");
        String ada = stories.person("Ada", "Quickly").address();
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            List<String> complaints = Browser.complaintsOf(page);
            page.locator("#text").focus();
            page.keyboard().press("Control+End");
            page.keyboard().type(" By @Ada Quick");
            assertThat(page.locator("#_suggestions")).containsText("Ada Quickly");
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue("It begins here. By [Ada Quickly](" + ada + ")");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(page.reload().text()).contains("By [Ada Quickly](" + ada + ")");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void joinsAndComparesWhatTwoWroteAtOnce() {
        String address = section("One two three. Four five six.");
        try (BrowserContext edda = at(newsroom.desk(Role.EDITOR), Browser.desktop());
                BrowserContext walt = at(newsroom.desk(Role.ADMIN), Browser.desktop())) {
            Page first = open(edda, address);
            Page second = open(walt, address);
            assertThat(second.locator("[data-others]")).containsText("has this section open too");
            writes(first, "Zero. One two three. Four five six.");
            writes(second, "One two three. Four five six. Seven.");
            assertThat(second.locator("#text")).hasValue("Zero. One two three. Four five six. Seven.");
            assertThat(second.locator("[data-joined]")).isVisible();
            first.locator("#text").fill("Zero. One zwei three. Four five six.");
            assertThat(first.locator("#text")).hasValue("Zero. One zwei three. Four five six. Seven.");
            second.locator("#text").fill("Zero. One deux three. Four five six. Seven.");
            assertThat(second.locator("[data-state]")).containsText("changed the same words");
            second.locator("[data-mend]").click();
            assertThat(second.locator(".clash__words").first()).hasText("deux");
            assertThat(Browser.violationsOf(second)).isEmpty();
            second.getByText("Keep mine").click();
            assertThat(second.locator("#text")).hasValue("Zero. One deux three. Four five six. Seven.");
        }
    }

    @Test
    void offersWhatACrashLeftBehind() {
        String address = section("Before.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            context.setOffline(true);
            page.locator("#text").fill("Before. Nearly lost.");
            assertThat(page.locator("[data-state]")).containsText("kept on this device");
            Browser.crash(page);
            context.setOffline(false);
            Page again = open(context, address);
            assertThat(again.locator("[data-offer] ins")).containsText("Nearly lost.");
            assertThat(again.locator("#text")).hasValue("Before.");
            again.locator("[data-offer-take]").click();
            assertThat(again.locator("[data-state]")).hasText(SAVED);
            assertThat(again.locator("#text")).hasValue("Before. Nearly lost.");
        }
    }

    @Test
    void signsInAgainWithoutLeavingTheText() {
        String address = section("Before.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            context.clearCookies();
            page.locator("#text").fill("Before and after.");
            page.locator("#_password").fill(Newsroom.PASSWORD);
            page.locator("#_password").press("Enter");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(page.locator("#text")).hasValue("Before and after.");
        }
    }

    @Test
    void writesAndPublishesWithoutScripts() {
        try (BrowserContext context =
                at(newsroom.desk(Role.EDITOR), Browser.desktop().setJavaScriptEnabled(false))) {
            Page page = open(context, "/admin/articles");
            page.locator("#title").fill("Written without scripts");
            page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".outline__item a").first().click();
            page.locator("#text").fill("A plain text.");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#text")).hasValue("A plain text.");
            page.locator(".outline__article a").click();
            page.getByText("Publish now").click();
            page.locator("#_publication a").first().press("Enter");
            assertThat(page.locator(".prose")).hasText("A plain text.");
        }
    }

    @Test
    void choosesComparesAndPutsBackWithoutScripts() {
        String address = section("One two three.");
        try (BrowserContext context =
                at(newsroom.desk(Role.EDITOR), Browser.desktop().setJavaScriptEnabled(false))) {
            Page page = open(context, address);
            newsroom.desk(Role.EDITOR).sends(address, "text", "One zwei three.", "base", "1");
            page.locator("#text").fill("One deux three.");
            page.locator(".writing__buttons button").first().press("Enter");
            assertThat(page.locator("h1")).hasText("Two of you changed the same words");
            assertThat(page.locator(".clash__words").first()).hasText("deux");
            page.getByText("Keep mine").press("Enter");
            assertThat(page.locator("#text")).hasValue("One deux three.");
            page.getByText("History").first().press("Enter");
            page.getByText("Compare and restore").press("Enter");
            assertThat(page.getByText("kept aside")).isVisible();
            page.getByLabel("Compare from revision 2").check();
            page.getByText("Compare the two").press("Enter");
            assertThat(page.locator(".difference del")).hasText("zwei");
            assertThat(page.locator(".difference ins")).hasText("deux");
            page.getByText("Say again what revision 2 said").press("Enter");
            assertThat(page.locator("#text")).hasValue("One zwei three.");
            page.navigate(reader.address(address + "/authorship").toString());
            assertThat(page.locator(".hands__name")).hasCount(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        Article article = stories.published("A story", "It begins.", "It goes on.");
        String bench = "/admin/articles/" + article.id();
        String section = bench + "/sections/"
                + sections.outlineOf(article.id(), 0).get(1).id();
        Desk desk = newsroom.desk(Role.ADMIN);
        desk.sends(section, "heading", "Part 1", "text", "It went on.", "base", "1");
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = at(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                Stream.of(
                                "/admin/sign-in",
                                "/admin/articles",
                                bench,
                                bench + "/editions",
                                bench + "/headers",
                                bench + "/headers/1",
                                section,
                                section + "/revisions",
                                section + "/revisions/2",
                                section + "/authorship",
                                section + "/transfer",
                                "/admin/accounts",
                                "/admin/accounts/" + desk.account().id(),
                                "/admin/account")
                        .forEach(path -> {
                            page.navigate(reader.address(path).toString());
                            assertThat(Browser.violationsOf(page)).as(path).isEmpty();
                        });
            }
        });
    }

    private void writes(Page page, String text) {
        page.locator("#text").fill(text);
        assertThat(page.locator("[data-state]")).hasText(SAVED);
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(reader.address(path).toString());
        return page;
    }

    private static BrowserContext at(Desk desk, NewContextOptions how) {
        BrowserContext context = Browser.visitAs(desk, how);
        context.addInitScript("location.protocol === 'about:' || localStorage.setItem('dossier:writing', 'markdown')");
        return context;
    }

    private String section(String text) {
        Article article = stories.draft("A story", text);
        return "/admin/articles/" + article.id() + "/sections/"
                + sections.outlineOf(article.id(), 0).get(0).id();
    }
}
