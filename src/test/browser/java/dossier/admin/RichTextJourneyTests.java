package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing in rich text, with the keyboard, the toolbar and what was copied elsewhere. */
@JourneyTest
class RichTextJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");

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
    private final Reader reader;

    RichTextJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void savesAsMarkdownWhatIsWrittenInRichText() {
        String address = stories.section("It begins here.");
        String mabel = stories.person("Mabel", "Brisk").address();
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, address);
            RichText.goToTheEnd(page);
            page.keyboard().type(" Very **bold** by @Mabel B");
            assertThat(page.locator(".choices")).containsText("Mabel Brisk");
            page.waitForTimeout(600);
            assertThat(page.locator("#_suggestions")).isHidden();
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue("It begins here. Very **bold** by [Mabel Brisk](" + mabel + ")");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(complaints).isEmpty();
            page.reload();
            assertThat(RichText.in(page).locator("strong")).hasText("bold");
            assertThat(RichText.in(page).locator("a")).hasAttribute("href", mabel);
        }
    }

    @Test
    void doesWithoutAMouse() {
        String address = stories.section("One.");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
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
            assertThat(RichText.in(page)).not().isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(RichText.in(page)).isFocused();
            page.keyboard().press("Escape");
            page.keyboard().press("Shift+Tab");
            assertThat(page.locator("[data-preview-toggle]")).isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(page.locator("[data-comment]")).isFocused();
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
        String address = stories.section("Alpha beta");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context.newPage(), address);
            RichText.goToTheEnd(page);
            page.keyboard().press("Control+Shift+ArrowLeft");
            page.locator("[data-action=bold]").click();
            assertThat(page.locator("[data-action=bold]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-action=link]").click();
            page.keyboard().type("/people/ada");
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue("Alpha **[beta](/people/ada)**");
            page.locator("[data-action=task]").click();
            assertThat(page.locator("#text")).hasValue("- [ ] Alpha **[beta](/people/ada)**");
            RichText.in(page).locator("input").click();
            assertThat(page.locator("#text")).hasValue("- [x] Alpha **[beta](/people/ada)**");
            page.keyboard().press(RichText.SWITCH);
            assertThat(page.locator("[data-action][aria-pressed]")).hasCount(0);
        }
    }

    @Test
    void cleansWhatIsPasted() {
        String address = stories.section("");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, address);
            RichText.goToTheEnd(page);
            paste(page, ".ProseMirror");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            page.keyboard().press(RichText.SWITCH);
            page.locator("#text").fill("");
            paste(page, "#text");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void cleansWhatIsPastedThoughNobodyHasWantedRichText() {
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.phone())) {
            Page page = open(context.newPage(), stories.section(""));
            assertThat(page.locator("script[src*=rich]")).hasCount(0);
            page.locator("#text").focus();
            paste(page, "#text");
            assertThat(page.locator("#text")).hasValue(IN_MARKDOWN);
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#text")).hasValue("");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        String address = stories.section(
                "# Head\n\n- [ ] a\n- [x] b\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n> c[^1]\n\n```\nd\n```\n\n<b>e</b>\n\n[^1]: f\n\ng");
        Desk desk = newsroom.desk(Role.ADMIN);
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = Browser.visitAs(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                page.addInitScript("localStorage.setItem('dossier:writing', 'rich')");
                open(page, address);
                assertThat(RichText.in(page)).isVisible();
                assertThat(Browser.violationsOf(page)).isEmpty();
                RichText.goToTheEnd(page);
                page.keyboard().press("Enter");
                page.keyboard().type("/");
                assertThat(page.locator(".choices")).isVisible();
                assertThat(Browser.violationsOf(page)).isEmpty();
            }
        });
    }

    private static void paste(Page page, String where) {
        page.locator(where)
                .evaluate(
                        "(place, html) => { const copied = new DataTransfer(); copied.setData('text/html', html); copied.setData('text/plain', 'plain');"
                                + " place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: copied, bubbles: true, cancelable: true })); }",
                        FROM_WORD);
    }

    private Page open(Page page, String path) {
        page.navigate(reader.address(path).toString());
        return page;
    }
}
