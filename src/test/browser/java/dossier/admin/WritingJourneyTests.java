package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing, as somebody does it: with scripts and without, alone and beside others. */
@JourneyTest
class WritingJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");

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
        String address = stories.section("It begins here.");
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
    void showsBesideTheTextWhatReadersWillSee() {
        String address = stories.section("It begins here.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            List<String> complaints = Browser.complaintsOf(page);
            page.keyboard().press("Control+Shift+L");
            FrameLocator frame = page.frameLocator("[data-preview] iframe");
            assertThat(frame.locator(".prose")).hasText("It begins here.");
            page.locator("#text").fill("It begins **now**.");
            assertThat(frame.locator(".prose strong")).hasText("now");
            page.locator("[data-screen=desktop]").click();
            assertThat(page.locator("[data-screen=desktop]")).hasAttribute("aria-pressed", "true");
            page.reload();
            assertThat(frame.locator(".prose")).hasText("It begins now.");
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.locator("[data-preview-end]").click();
            assertThat(page.locator("[data-preview]")).isHidden();
            assertThat(page.locator("[data-preview-toggle]")).isFocused();
            assertThat(complaints).noneMatch(complaint -> complaint.matches("(?s)(info|log|warning|error): .*"));
        }
    }

    @Test
    void joinsAndComparesWhatTwoWroteAtOnce() {
        String address = stories.section("One two three. Four five six.");
        try (BrowserContext edda = at(newsroom.desk(Role.EDITOR), Browser.desktop());
                BrowserContext walt = at(newsroom.desk(Role.ADMIN), Browser.desktop())) {
            Page first = open(edda, address);
            Page second = open(walt, address);
            assertThat(second.locator("[data-others]")).containsText("has this section open too");
            writes(first, "Zero. One two three. Four five six.");
            writes(second, "One two three. Four five six. Seven.");
            assertThat(second.locator("#text")).hasValue("Zero. One two three. Four five six. Seven.");
            assertThat(second.locator("[data-joined]")).isVisible();
            second.reload();
            assertThat(second.locator("[data-others]")).isVisible();
            assertThat(second.locator("[data-offer]")).isHidden();
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
    void callsOnesOwnSecondTabWhatItIs() {
        String address = stories.section("One two three. Four five six.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page first = open(context, address);
            Page second = open(context, address);
            assertThat(second.locator("[data-others]"))
                    .hasText("You have this section open in another tab too; both save.");
            writes(first, "Zero. One two three. Four five six.");
            second.locator("#text").fill("One two three. Four five six. Seven.");
            assertThat(second.locator("#text")).hasValue("Zero. One two three. Four five six. Seven.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void makesOneRevisionHoweverOftenSomebodyGoesBackAndSaves(boolean hasScripts) {
        String address = stories.section("Before.");
        try (BrowserContext context =
                at(newsroom.desk(Role.EDITOR), Browser.desktop().setJavaScriptEnabled(hasScripts))) {
            Page page = open(context, address);
            page.locator("#text").fill("After.");
            page.locator(".writing__buttons button").first().dblclick();
            if (hasScripts) {
                assertThat(page.locator("[data-state]")).hasText(SAVED);
            }
            page.locator(".outline__article a").click();
            page.goBack();
            page.locator("#text").fill("After.");
            page.locator(".writing__buttons button").first().click();
            page.navigate(reader.address(address + "/revisions").toString());
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).not().containsText("saves");
        }
    }

    @Test
    void savesNothingThatABrowserPutsBack() {
        String address = stories.section("One two three.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            writes(page, "One two three. Mine.");
            page.locator(".outline__article a").click();
            newsroom.desk(Role.EDITOR).sends(address, "text", "One two three. Mine. Theirs.", "base", "2");
            page.goBack();
            assertThat(page.locator("#text")).hasValue("One two three. Mine. Theirs.");
            page.locator(".outline__article a").click();
            page.navigate(reader.address(address).toString());
            assertThat(page.locator("#text")).hasValue("One two three. Mine. Theirs.");
        }
    }

    @Test
    void savesBeforeSomebodyPublishesOrGoesElsewhere() {
        String address = stories.section("Before.");
        String bench = address.replaceFirst("/sections.*", "");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            List<String> complaints = Browser.complaintsOf(page);
            page.locator("#text").fill("After.");
            page.locator(".outline__article a").click();
            page.getByLabel("Standfirst").fill("At the last second.");
            page.getByText("Publish …").click();
            assertThat(page.locator(".sheet")).containsText("All of it is new to them");
            page.getByText("Publish now").click();
            assertThat(page.locator("#_publication")).containsText("Published");
            page.locator("#_publication a").first().click();
            assertThat(page.locator("main")).containsText("At the last second.");
            assertThat(page.locator("main")).containsText("After.");
            page.navigate(reader.address(bench).toString());
            page.getByLabel("Standfirst").fill("And after that.");
            assertThat(page.getByText("Publish …")).isVisible();
            assertThat(page.locator(".outline .state")).hasText("Published, changed since");
            assertThat(complaints).noneMatch(complaint -> complaint.matches("(?s)(info|log|warning|error): .*"));
        }
    }

    @Test
    void savesWhatWasTypedBeforeItsScriptsArrived() {
        String address = stories.section("Before.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            CompletableFuture<Route> script = new CompletableFuture<>();
            page.route("**/*.js", script::complete);
            page.navigate(
                    reader.address(address).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#text").fill("Before everything.");
            page.unroute("**/*.js");
            script.join().resume();
            assertThat(page.locator(".writing [name=base]")).hasValue("2");
            page.reload();
            assertThat(page.locator("#text")).hasValue("Before everything.");
        }
    }

    @Test
    void makesANewTopicWithTheHeader() {
        String bench = stories.section("Before.").replaceFirst("/sections.*", "");
        String topic = "Topic " + stories.fresh("new").value();
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, bench);
            page.getByLabel("A new topic").fill(topic);
            page.getByLabel("Byline").fill("Edda");
            assertThat(page.locator("[data-state]")).containsText("only once you press Save");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByLabel(topic)).isChecked();
            assertThat(page.getByLabel("Byline")).hasValue("Edda");
            assertThat(page.locator("[data-offer]")).isHidden();
        }
    }

    @Test
    void saysThatASectionWasRemovedUnderItsWriter() {
        String address = stories.section("Before.");
        Desk desk = newsroom.desk(Role.EDITOR);
        try (BrowserContext context = at(desk, Browser.desktop())) {
            Page page = open(context, address);
            desk.sends(address + "/removal");
            page.locator("#text").fill("After.");
            assertThat(page.locator("[data-state]")).containsText("somebody has removed this section");
            page.reload();
            page.locator(".notice").getByText("Put back").click();
            assertThat(page.locator("#text")).hasValue("After.");
        }
    }

    @Test
    void offersWhatACrashLeftBehind() {
        String address = stories.section("Before.");
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
    void savesAHeaderByItselfAndLeavesTheChoiceWhereTwoClash() {
        String address =
                "/admin/articles/" + stories.draft("A story", "It begins.").id();
        try (BrowserContext edda = at(newsroom.desk(Role.EDITOR), Browser.desktop());
                BrowserContext walt = at(newsroom.desk(Role.EDITOR), Browser.phone())) {
            Page first = open(edda, address);
            Page second = open(walt, address);
            first.getByLabel("Title").fill("A long story");
            assertThat(first.locator("[data-state]")).hasText(SAVED);
            assertThat(first.locator(".outline__article a")).hasText("A long story");
            second.getByLabel("Standfirst").fill("What it is all about.");
            assertThat(second.locator("[data-joined]")).isVisible();
            assertThat(second.getByLabel("Title")).hasValue("A long story");
            first.getByLabel("Title").fill("A short story");
            assertThat(first.locator("[data-joined]")).isVisible();
            second.getByLabel("Title").fill("A tall story");
            assertThat(second.locator("[data-state]")).containsText("changed the same words");
            assertThat(second.locator("[data-joined]")).isHidden();
            second.locator("[data-mend]").click();
            assertThat(second.locator(".clash__words").first()).hasText("tall");
            assertThat(Browser.violationsOf(second)).isEmpty();
            second.getByText("Keep mine").click();
            assertThat(second.getByLabel("Title")).hasValue("A tall story");
        }
    }

    @Test
    void offersTheHeaderThatACrashLeftBehind() {
        String address =
                "/admin/articles/" + stories.draft("A story", "It begins.").id();
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, address);
            context.setOffline(true);
            page.getByLabel("Standfirst").fill("Nearly lost.");
            assertThat(page.locator("[data-state]")).containsText("kept on this device");
            Browser.crash(page);
            context.setOffline(false);
            Page again = open(context, address);
            assertThat(again.locator("[data-offer] ins")).hasText("Nearly lost");
            again.locator("[data-offer-take]").click();
            assertThat(again.locator("[data-state]")).hasText(SAVED);
            assertThat(again.getByLabel("Standfirst")).hasValue("Nearly lost.");
        }
    }

    @Test
    void putsBackWhatASectionSaidAndWhatAnEditionSaid() {
        String address = stories.section("One two three.");
        String bench = address.replaceFirst("/sections.*", "");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.publishes(bench);
        desk.sends(address, "text", "One zwei three.", "base", "1");
        try (BrowserContext context = at(desk, Browser.desktop())) {
            Page page = open(context, address + "/revisions");
            page.getByText("Compare the two").click();
            assertThat(page.locator(".difference ins")).hasText("zwei");
            page.getByText("Restore revision 1").click();
            assertThat(page.locator("#text")).hasValue("One two three.");
            writes(page, "Nothing of it.");
            page.navigate(reader.address(bench).toString());
            page.getByText("See what readers do not see yet").click();
            assertThat(page.locator(".difference ins")).hasText("Nothing of it");
            page.getByText("Go back to edition 1").click();
            page.locator(".outline__item a").click();
            assertThat(page.locator("#text")).hasValue("One two three.");
        }
    }

    @Test
    void signsInAgainWithoutLeavingTheText() {
        String address = stories.section("Before.");
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
            page.getByText("Publish …").click();
            page.getByText("Publish now").click();
            page.locator("#_publication a").first().press("Enter");
            assertThat(page.locator(".prose")).hasText("A plain text.");
        }
    }

    @Test
    void choosesComparesAndPutsBackWithoutScripts() {
        String address = stories.section("One two three.");
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
            page.getByText("Restore revision 2").press("Enter");
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
        stories.change(
                article,
                (story, editor) -> story.publish(
                        "Soon.", editor, Instant.now(), Instant.now().plusSeconds(3600)));
        desk.sends(section, "heading", "Part 1", "text", "It goes on [here](https://example.org/).", "base", "2");
        desk.sends("/admin/account/factors/authenticator");
        String replaced = desk.sends("/admin/replacements", "find", "goes", "with", "went", "hit", hit(desk, article))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        desk.sends(section + "/comments", "words", "Is that so?", "passage", "It goes");
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = at(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                Stream.of(
                                "/admin/sign-in",
                                "/admin/articles",
                                bench,
                                bench + "/editions",
                                bench + "/uses",
                                bench + "/comparison",
                                bench + "/publication",
                                bench + "/editions/2",
                                bench + "/corrections",
                                bench + "/shares",
                                bench + "/preview?screen=phone",
                                bench + "/headers",
                                bench + "/headers/1",
                                section,
                                section + "/comments",
                                section + "/changes",
                                section + "/revisions",
                                section + "/revisions/2",
                                section + "/authorship",
                                section + "/transfer",
                                "/admin/replacements/new?article=" + article.id(),
                                "/admin/replacements",
                                replaced,
                                "/admin/redactions/new?article=" + article.id(),
                                "/admin/redactions",
                                "/admin/accounts",
                                "/admin/accounts/" + desk.account().id(),
                                "/admin/account",
                                "/admin/account/factors",
                                "/admin/account/factors/authenticator",
                                "/admin/account/factors/passkeys/new",
                                "/admin/confirmation")
                        .forEach(path -> {
                            assertThat(page.navigate(reader.address(path).toString())
                                            .status())
                                    .as(path)
                                    .isEqualTo(200);
                            assertThat(Browser.violationsOf(page)).as(path).isEmpty();
                        });
            }
        });
    }

    private static String hit(Desk desk, Article article) {
        String id = String.valueOf(article.id());
        return Desk.page(desk.sends("/admin/replacements/new", "find", "goes", "with", "went", "article", id))
                .select("[name=hit]")
                .val();
    }

    /** The keyboard and the eye find every place where words are to be replaced, and what is to be removed. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOfInWhatIsFound(ColorScheme scheme) {
        Article article =
                stories.draft("A wyvern", "A wyvern [begins](/wyvern).", "It goes on.", "A wyvern at the end.");
        Desk desk = newsroom.desk(Role.ADMIN);
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = at(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                page.navigate(reader.address("/admin/replacements/new?article=" + article.id())
                        .toString());
                page.locator("#find").fill("wyvern");
                page.locator("#with").fill("dragon");
                page.locator("#with").press("Enter");
                assertThat(page.locator("[name=hit]")).hasCount(3);
                assertThat(Browser.violationsOf(page)).isEmpty();
                page.navigate(reader.address("/admin/redactions/new?article=" + article.id())
                        .toString());
                page.locator("#passage").fill("wyvern at the end");
                page.locator("main button").first().click();
                assertThat(page.locator(".use")).hasCount(1);
                assertThat(Browser.violationsOf(page)).isEmpty();
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
}
