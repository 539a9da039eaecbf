package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing in rich text, which never changes a text that nobody changed. */
@JourneyTest
class RichModeJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved .*");
    private static final String SWITCH = "Control+Shift+E";

    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body>
            <p class=MsoNormal><b><span lang=EN-US style='font-size:12.0pt'>Bold</span></b> and <i>leaning</i> and
            <a href="https://example.org/x">a link</a>, <a href="javascript:alert(1)">none</a>.<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>One<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Two<o:p></o:p></p>
            <table class=MsoTableGrid><tr><td><p class=MsoNormal>Name</p></td><td><p class=MsoNormal>Year</p></td></tr>
            <tr><td><p class=MsoNormal>R1</p></td><td><p class=MsoNormal>2025</p></td></tr></table>
            <p class=MsoNormal><img src="file:///C:/a.png"><o:p>&nbsp;</o:p></p><script>alert(1)</script></body></html>
            """;

    private static final String IN_MARKDOWN = """
            **Bold** and *leaning* and [a link](https://example.org/x), none.

            - One
              1. Two

            | Name | Year |
            | --- | --- |
            | R1 | 2025 |""";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final Reader reader;

    RichModeJourneyTests(Newsroom newsroom, Stories stories, Sections sections, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.reader = reader;
    }

    @Test
    void savesAsMarkdownWhatIsWrittenInRichText() {
        String address = section("It begins here.");
        String mabel = stories.person("Mabel", "Brisk").address();
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, address);
            atTheEnd(page);
            page.keyboard().type(" Very **bold** by @Mabel B");
            assertThat(page.locator(".choices")).containsText("Mabel Brisk");
            page.waitForTimeout(600);
            assertThat(page.locator("#_suggestions")).isHidden();
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue("It begins here. Very **bold** by [Mabel Brisk](" + mabel + ")");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(complaints).isEmpty();
            page.reload();
            assertThat(rich(page).locator("strong")).hasText("bold");
            assertThat(rich(page).locator("a")).hasAttribute("href", mabel);
        }
    }

    @Test
    void leavesATextAloneThatItWouldChange() {
        String text = "* One [](/nowhere)\n* Two";
        String address = section(text);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> sent = sentBy(page, address);
            open(page, address);
            assertThat(page.locator("[data-rich-reason]")).containsText("Stays in Markdown");
            assertThat(page.locator("#text")).isVisible();
            page.locator("[data-rich-toggle]").click();
            page.locator("[data-rich-toggle]").click();
            assertThat(page.locator("[data-rich-reason]")).containsText("would change how this text reads");
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(rich(page)).hasCount(0);
            assertThat(sent).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'* one\n* two\n\n__three__  \nfour\n\n[five][5]\n\n[5]: /six \"seven\"'", "One.", "''"})
    void savesNothingThatNobodyTyped(String text) {
        String address = section(text);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            List<String> sent = sentBy(page, address);
            open(page, address);
            atTheEnd(page);
            page.keyboard().press(SWITCH);
            assertThat(page.locator("#text")).isFocused();
            assertThat(page.locator("#text")).hasValue(text);
            page.keyboard().press(SWITCH);
            assertThat(rich(page)).isFocused();
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
        String address = section(text);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
            page.keyboard().type(" four");
            assertThat(page.locator("#text")).hasValue("* one\n* two\n\n**three four**");
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#text")).hasValue(text);
        }
    }

    @Test
    void doesNotInterruptWhoeverHasBegunToWrite() {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route(Pattern.compile(".*/rich-.*"), held::add);
            page.navigate(
                    reader.address(section("One.")).toString(),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.locator("#text").focus();
            page.keyboard().press("Control+End");
            page.keyboard().type(" Two.");
            held.forEach(Route::resume);
            assertThat(page.locator("[data-rich-reason]")).containsText("already begun to write");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().type(" Three.");
            page.keyboard().press(SWITCH);
            assertThat(rich(page)).isFocused();
            page.keyboard().type(" Four.");
            assertThat(page.locator("#text")).hasValue("One. Two. Three. Four.");
        }
    }

    @Test
    void takesInWhatSomebodyElseWroteMeanwhile() {
        String address = section("One two three.\n\nFour five six.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
            newsroom.desk(Role.EDITOR)
                    .sends(address, "heading", "Part 1", "text", "Zero. One two three.\n\nFour five six.", "base", "1");
            page.keyboard().type(" Seven.");
            assertThat(rich(page)).containsText("Zero. One two three.");
            page.keyboard().type(" Eight.");
            assertThat(page.locator("#text")).hasValue("Zero. One two three.\n\nFour five six. Seven. Eight.");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
        }
    }

    @Test
    void stepsBackFromWordsOfSomebodyElseThatItWouldChange() {
        String address = section("One two three.\n\nFour five six.");
        String theirs = "[](/nowhere) One two three.\n\nFour five six.";
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
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
        String address = section("Before.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
            context.setOffline(true);
            page.keyboard().type(" Nearly lost.");
            assertThat(page.locator("[data-state]")).containsText("kept on this device");
            Browser.crash(page);
            context.setOffline(false);
            Page again = context.newPage();
            again.waitForTimeout(500); // until the closed page no longer holds what it kept
            open(again, address);
            again.locator("[data-offer-take]").click();
            assertThat(rich(again)).hasText("Before. Nearly lost.");
            assertThat(again.locator("[data-state]")).hasText(SAVED);
        }
    }

    @Test
    void cleansWhatIsPasted() {
        String address = section("");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, address);
            atTheEnd(page);
            paste(page, ".ProseMirror");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            page.keyboard().press(SWITCH);
            page.locator("#text").fill("");
            paste(page, "#text");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void cleansWhatIsPastedThoughNobodyHasWantedRichText() {
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.phone())) {
            Page page = open(context.newPage(), section(""));
            assertThat(page.locator("script[src*=rich]")).hasCount(0);
            page.locator("#text").focus();
            paste(page, "#text");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#text")).hasValue("");
        }
    }

    @Test
    void doesWithoutAMouse() {
        String address = section("One.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
            page.keyboard().press("Enter");
            page.keyboard().type("/tab");
            assertThat(page.locator(".choices [aria-selected=true]")).hasText("Table");
            page.keyboard().press("Enter");
            page.keyboard().type("a");
            page.keyboard().press("Tab");
            page.keyboard().type("b");
            assertThat(page.locator("#text")).hasValue("One.\n\n| a | b | |\n| --- | --- | --- |\n| | | |\n| | | |");
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            assertThat(rich(page)).not().isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(rich(page)).isFocused();
            page.keyboard().press("Escape");
            page.keyboard().press("Shift+Tab");
            assertThat(page.locator("[data-rich-toggle]")).isFocused();
            page.keyboard().press("Space");
            assertThat(page.locator("#text")).isVisible();
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(page.reload().text()).contains("| a | b | |");
            assertThat(page.locator("[data-rich-toggle]")).hasAttribute("aria-pressed", "false");
            assertThat(page.locator("#text")).isVisible();
        }
    }

    @Test
    void hasTheToolbarAtHand() {
        String address = section("Alpha beta");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            atTheEnd(page);
            page.keyboard().press("Control+Shift+ArrowLeft");
            page.locator("[data-action=bold]").click();
            assertThat(page.locator("[data-action=bold]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-action=link]").click();
            page.keyboard().type("/people/ada");
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue("Alpha **[beta](/people/ada)**");
            page.locator("[data-action=task]").click();
            assertThat(page.locator("#text")).hasValue("- [ ] Alpha **[beta](/people/ada)**");
            rich(page).locator("input").click();
            assertThat(page.locator("#text")).hasValue("- [x] Alpha **[beta](/people/ada)**");
            page.keyboard().press(SWITCH);
            assertThat(page.locator("[data-action][aria-pressed]")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        String address = section(
                "# Head\n\n- [ ] a\n- [x] b\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> c[^1]\n\n```\nd\n```\n\n<b>e</b>\n\n[^1]: f\n\ng");
        Desk desk = newsroom.desk(Role.ADMIN);
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = at(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                page.addInitScript("localStorage.setItem('dossier:writing', 'rich')");
                open(page, address);
                assertThat(rich(page)).isVisible();
                assertThat(violations(page)).isEmpty();
                atTheEnd(page);
                page.keyboard().press("Enter");
                page.keyboard().type("/");
                assertThat(page.locator(".choices")).isVisible();
                assertThat(violations(page)).isEmpty();
            }
        });
    }

    private static Locator rich(Page page) {
        return page.locator("[data-rich-holder]:not([hidden]) [role=textbox]");
    }

    /** No faster than hands are: the editor learns of its focus, and of where the cursor is, a moment later. */
    private static void atTheEnd(Page page) {
        rich(page).focus();
        page.waitForTimeout(100);
        page.keyboard().press("Control+End");
        page.waitForTimeout(100);
    }

    private static void paste(Page page, String where) {
        page.locator(where)
                .evaluate(
                        "(place, html) => { const copied = new DataTransfer(); copied.setData('text/html', html); copied.setData('text/plain', 'plain');"
                                + " place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: copied, bubbles: true, cancelable: true })); }",
                        FROM_WORD);
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

    private BrowserContext at(Desk desk, NewContextOptions how) {
        BrowserContext context = Browser.visit(how);
        String[] cookie = desk.cookie().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1])
                .setDomain("localhost")
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)));
        return context;
    }

    private String section(String text) {
        Article article = stories.draft("A story", text);
        return "/admin/articles/" + article.id() + "/sections/"
                + sections.outlineOf(article.id(), 0).get(0).id();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
