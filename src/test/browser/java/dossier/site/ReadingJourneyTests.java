package dossier.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dossier.Browser;
import dossier.JourneyTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@JourneyTest
class ReadingJourneyTests {

    private static final String PIECE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";

    private final Reader reader;
    private final Stories stories;

    ReadingJourneyTests(Reader reader, Stories stories) {
        this.reader = reader;
        this.stories = stories;
    }

    @Test
    void leadsFromTheFrontThroughTheArticleToAPersonAndBack() {
        try (BrowserContext context = Browser.visit(Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, "/organisations/deepseek");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("DeepSeek AI: A Rising Power"))
                    .click();
            Locator mention = page.locator(
                    "#capabilities-and-breakthroughs a.mention", new Page.LocatorOptions().setHasText("Liang Wenfeng"));
            mention.hover();
            Locator card = page.locator("#_card");
            assertThat(card).isVisible();
            assertThat(card).containsText("Founder and chief executive of DeepSeek");
            page.keyboard().press("Escape");
            assertThat(card).isHidden();
            mention.click();
            assertThat(page).hasTitle("Liang Wenfeng – Dossier");
            page.locator(".passage__place a").first().click();
            assertThat(page.locator("#capabilities-and-breakthroughs")).isInViewport();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void marksTheSectionInViewAndShowsWhomItNames() {
        try (BrowserContext context = Browser.visit(Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, PIECE);
            assertThat(page.locator(".who__one:visible .who__name a"))
                    .hasText(new String[] {"DeepSeek", "OpenAI", "Anthropic"});
            page.mouse().wheel(0, page.locator("#conclusion").boundingBox().y - 100);
            assertThat(page.locator(".contents [aria-current]")).hasText("Conclusion");
            assertThat(page.locator(".who__one:visible .who__name a")).hasText(new String[] {"DeepSeek", "Alibaba"});
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void showsTheCardToWhoeverComesByKeyboard() {
        try (BrowserContext context = Browser.visit(Browser.desktop())) {
            Page page = context.newPage();
            open(page, PIECE);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            for (int presses = 0; presses < 40 && !page.locator("#_card").isVisible(); presses++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator("#_card")).isVisible();
            assertThat(page.locator("a.mention:focus")).hasAttribute("aria-describedby", "_card");
            page.keyboard().press("Tab");
            assertThat(page.locator("[aria-describedby]")).hasCount(1);
            assertThat(page.locator("a.mention:focus")).hasAttribute("aria-describedby", "_card");
            page.keyboard().press("Escape");
            assertThat(page.locator("[aria-describedby]")).hasCount(0);
        }
    }

    @Test
    void readsWholeWithScriptsOff() {
        try (BrowserContext context = Browser.visit(Browser.desktop().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, PIECE);
            assertThat(page.locator(".who__one:visible")).hasCount(11);
            page.locator(".contents a").last().click();
            assertThat(page).hasURL(reader.address(PIECE + "#conclusion").toString());
            assertThat(page.locator("#conclusion")).isInViewport();
            assertThat(page.locator(".opening__facts time")).isVisible();
        }
    }

    @Test
    void putsDaysIntoTheReadersOwnOrder() {
        assertThat(dayFor("en-US")).matches("[A-Z][a-z]+ \\d+, \\d{4}");
        assertThat(dayFor("en-GB")).matches("\\d+ [A-Z][a-z]+ \\d{4}");
        assertThat(dayFor("de-DE")).matches("\\d+ [A-Z][a-z]+ \\d{4}");
    }

    @Test
    void leadsToACompanionByThePictureAndByTheTable() {
        try (BrowserContext context = Browser.visit(Browser.desktop())) {
            Page page = context.newPage();
            List<String> complaints = Browser.complaintsOf(page);
            open(page, "/organisations/deepseek");
            page.locator(".company summary").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".passages a:focus")).hasCount(1);
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(".company__table a:focus")).hasText("Alibaba");
            page.locator(".company__picture a text").first().click();
            assertThat(page).hasTitle("Alibaba – Dossier");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void saysEveryCompanionsNameWithinThePicture() {
        String longest = "Association of Very Very Very Long Names";
        Person ada = stories.person("Ada", "WWWWW MMMMM WWWWWW MMMMMMM");
        Person other = stories.person(longest, "梁文锋梁文锋梁文锋");
        stories.published("A story", "[A](" + ada.address() + ") and [B](" + other.address() + ").");
        try (BrowserContext context = Browser.visit(Browser.phone())) {
            Page page = context.newPage();
            for (Person person : List.of(ada, other)) {
                open(page, person.address());
                assertThat(page.evaluate("[...document.querySelectorAll('.company__picture text')].every(text =>"
                                + " text.getBBox().x >= 0 && text.getBBox().x + text.getBBox().width <= 360)"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void neverScrollsSideways() {
        for (int width : new int[] {320, 390, 768, 1199, 1200, 1440}) {
            try (BrowserContext context = Browser.visit(Browser.desktop().setViewportSize(width, 800))) {
                Page page = context.newPage();
                for (String path : List.of(
                        "/",
                        PIECE,
                        "/people/liang-wenfeng",
                        "/organisations/deepseek",
                        "/organisations",
                        PIECE + "/editions",
                        "/nothing")) {
                    page.navigate(reader.address(path).toString());
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void tellsWhatChangedSinceTheEditionBefore() {
        Article article = stories.published("A story that grew", "It was short.");
        stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "It was long."), editor, Instant.now());
            story.publish("Longer now.", editor, Instant.now());
        });
        try (BrowserContext context = Browser.visit(Browser.phone())) {
            Page page = context.newPage();
            open(page, article.address());
            page.getByText("Edition 2: what changed").tap();
            assertThat(page.locator("del")).hasText("short");
            assertThat(page.locator("ins")).hasText("long");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edition 1"))
                    .tap();
            assertThat(page.locator(".notice")).containsText("no longer the latest");
            page.locator(".notice a").tap();
            assertThat(page.locator(".prose")).hasText("It was long.");
        }
    }

    private String dayFor(String locale) {
        try (BrowserContext context = Browser.visit(Browser.desktop().setLocale(locale))) {
            Page page = context.newPage();
            open(page, PIECE);
            return page.locator(".opening__facts time").first().innerText();
        }
    }

    private void open(Page page, String path) {
        page.navigate(reader.address(path).toString());
    }
}
