package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dossier.Browser;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of an article in their order, as they are put there. */
@JourneyTest
class OutlineJourneyTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    OutlineJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void movesSectionsByDraggingAndByKeys() {
        Article story = stories.draft("A story", "Zero.", "One.", "Two.", "Three.");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = open(context, story);
            List<String> complaints = Browser.complaintsOf(page);
            item(page, "Part 3").dragTo(item(page, "Part 1"));
            assertThat(outline(page)).hasText(new String[] {"Introduction", "Part 3", "Part 1", "Part 2"});
            item(page, "Part 3").locator("a").focus();
            page.keyboard().press("Alt+ArrowDown");
            page.keyboard().press("Alt+ArrowDown");
            assertThat(outline(page)).hasText(new String[] {"Introduction", "Part 1", "Part 2", "Part 3"});
            assertThat(item(page, "Part 3").locator("a")).isFocused();
            assertThat(page.locator("[data-outline-state]")).hasText(Pattern.compile("Part 3 .* 4\\D*"));
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("[data-outline-state]")).hasText(Pattern.compile("Part 3 .* 3\\D*"));
            page.reload();
            assertThat(outline(page)).hasText(new String[] {"Introduction", "Part 1", "Part 3", "Part 2"});
            item(page, "Part 3").locator("a").click();
            item(page, "Part 1").dragTo(item(page, "Introduction"));
            assertThat(outline(page)).hasText(new String[] {"Part 1", "Introduction", "Part 3", "Part 2"});
            press(page, "Move up");
            assertThat(outline(page)).hasText(new String[] {"Part 1", "Part 3", "Introduction", "Part 2"});
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addsMovesCopiesRemovesAndPutsBack(boolean hasScripts) {
        Article story = stories.draft("A story", "Zero.", "One.");
        String other = "Another story " + hasScripts;
        stories.draft(other, "Elsewhere.");
        try (BrowserContext context =
                Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop().setJavaScriptEnabled(hasScripts))) {
            Page page = open(context, story);
            page.getByLabel("Heading of a new section").fill("Part 2");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Heading", exactly())).hasValue("Part 2");
            assertThat(page.locator(":is(#text, [role=textbox]):focus")).isVisible();
            press(page, "Move up");
            assertThat(outline(page)).hasText(new String[] {"Introduction", "Part 2", "Part 1"});
            press(page, "Duplicate");
            assertThat(outline(page)).hasCount(4);
            press(page, "Remove");
            assertThat(outline(page)).hasCount(3);
            press(page, "Undo");
            assertThat(outline(page)).hasCount(4);
            item(page, "Part 1").locator("a").click();
            press(page, "Move to another article");
            page.locator("label", new Page.LocatorOptions().setHasText(other)).click();
            press(page, "Move it there");
            assertThat(page.locator(".outline__article")).containsText(other);
            assertThat(outline(page)).hasText(new String[] {"Introduction", "Part 1"});
            page.navigate(address(story));
            assertThat(outline(page)).hasCount(3);
            page.locator(".outline__removed summary").click();
            press(page, "Put back");
            assertThat(outline(page)).hasCount(4);
        }
    }

    private Page open(BrowserContext context, Article article) {
        Page page = context.newPage();
        page.navigate(address(article));
        return page;
    }

    private String address(Article article) {
        return reader.address("/admin/articles/" + article.id()).toString();
    }

    private static Locator outline(Page page) {
        return page.locator(".outline__item a > span:first-child");
    }

    private static Locator item(Page page, String heading) {
        return page.locator(".outline__item", new Page.LocatorOptions().setHasText(heading));
    }

    private static void press(Page page, String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
