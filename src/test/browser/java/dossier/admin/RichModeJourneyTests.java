package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import dossier.Browser;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rich text takes over only what it would not change, and never changes what nobody changed. */
@JourneyTest
class RichModeJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    RichModeJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void leavesATextAloneThatItWouldChange() {
        String text = "* One [](/nowhere)\n* Two";
        String address = stories.section(text);
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> sent = sentBy(page, address);
            open(page, address);
            assertThat(page.locator("[data-rich-reason]")).containsText("Stays in Markdown");
            assertThat(page.locator("#text")).isVisible();
            page.locator("[data-rich-toggle]").click();
            assertThat(page.locator("[data-rich-reason]")).containsText("would change how this text reads");
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(RichText.in(page)).hasCount(0);
            assertThat(sent).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'* one\n* two\n\n__three__  \nfour\n\n[five][5]\n\n[5]: /six \"seven\"'", "One.", "''"})
    void savesNothingThatNobodyTyped(String text) {
        String address = stories.section(text);
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            List<String> sent = sentBy(page, address);
            open(page, address);
            RichText.goToTheEnd(page);
            page.keyboard().press(RichText.SWITCH);
            assertThat(page.locator("#text")).isFocused();
            assertThat(page.locator("#text")).hasValue(text);
            page.keyboard().press(RichText.SWITCH);
            assertThat(RichText.in(page)).isFocused();
            page.waitForTimeout(1_600);
            assertThat(complaints).isEmpty();
            page.reload();
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(sent).isEmpty();
        }
    }

    @Test
    void hasTheLettersBackWhenAChangeIsTakenBack() {
        String text = "* one\n* two\n\n__three__";
        String address = stories.section(text);
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
            page.keyboard().type(" four");
            assertThat(page.locator("#text")).hasValue("* one\n* two\n\n**three four**");
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#text")).hasValue(text);
        }
    }

    @Test
    void doesNotInterruptWhoeverHasBegunToWrite() {
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route(Pattern.compile(".*/rich-.*"), held::add);
            page.navigate(
                    reader.address(stories.section("One.")).toString(),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.locator("#text").focus();
            page.keyboard().press("Control+End");
            page.keyboard().type(" Two.");
            held.forEach(Route::resume);
            assertThat(page.locator("[data-rich-reason]")).containsText("already begun to write");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().type(" Three.");
            page.keyboard().press(RichText.SWITCH);
            assertThat(RichText.in(page)).isFocused();
            page.keyboard().type(" Four.");
            assertThat(page.locator("#text")).hasValue("One. Two. Three. Four.");
        }
    }

    @Test
    void takesInWhatSomebodyElseWroteMeanwhile() {
        String address = stories.section("One two three.\n\nFour five six.");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
            newsroom.desk(Role.EDITOR)
                    .sends(address, "heading", "Part 1", "text", "Zero. One two three.\n\nFour five six.", "base", "1");
            page.keyboard().type(" Seven.");
            assertThat(RichText.in(page)).containsText("Zero. One two three.");
            page.keyboard().type(" Eight.");
            assertThat(page.locator("#text")).hasValue("Zero. One two three.\n\nFour five six. Seven. Eight.");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
        }
    }

    @Test
    void stepsBackFromWordsOfSomebodyElseThatItWouldChange() {
        String address = stories.section("One two three.\n\nFour five six.");
        String theirs = "[](/nowhere) One two three.\n\nFour five six.";
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
            newsroom.desk(Role.EDITOR).sends(address, "heading", "Part 1", "text", theirs, "base", "1");
            page.keyboard().type(" Seven.");
            assertThat(page.locator("[data-rich-reason]")).containsText("Stays in Markdown");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().type(" Eight.");
            assertThat(page.locator("#text")).hasValue(theirs + " Seven. Eight.");
        }
    }

    @Test
    void goesOnWithWhatACrashLeftBehind() {
        String address = stories.section("Before.");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
            context.setOffline(true);
            page.keyboard().type(" Nearly lost.");
            assertThat(page.locator("[data-state]")).containsText("kept on this device");
            Browser.crash(page);
            context.setOffline(false);
            Page again = context.newPage();
            again.waitForTimeout(500); // until the closed page no longer holds what it kept
            open(again, address);
            again.locator("[data-offer-take]").click();
            assertThat(RichText.in(again)).hasText("Before. Nearly lost.");
            assertThat(again.locator("[data-state]")).hasText(SAVED);
        }
    }

    /** What the page saves, from now on. */
    private static List<String> sentBy(Page page, String address) {
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith(address)) {
                sent.add(String.valueOf(request.postData()));
            }
        });
        return sent;
    }

    private Page open(Page page, String path) {
        page.navigate(reader.address(path).toString());
        return page;
    }
}
