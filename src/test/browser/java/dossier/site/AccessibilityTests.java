package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dossier.Browser;
import dossier.JourneyTest;
import dossier.Reader;
import dossier.Stories;
import dossier.article.Article;
import dossier.text.Wording;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page by the rules of WCAG 2.2 AA, as far as axe can tell. */
@JourneyTest
class AccessibilityTests {

    private static final String PIECE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";
    private static final String EVERYTHING = """
            # A heading

            Text with a [link](/people), a note[^1] and `code`.

            | a table | with |
            |---|--:|
            | two | columns |

            - [x] a task

            > A quotation.

                a very long line of code that will not fit into the width of the column on any screen whatsoever, and so it scrolls

            [^1]: The note.
            """;

    private final Reader reader;
    private final Stories stories;

    AccessibilityTests(Reader reader, Stories stories) {
        this.reader = reader;
        this.stories = stories;
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        Stream.of(Browser.desktop(), Browser.phone())
                .map(how -> how.setColorScheme(scheme))
                .forEach(how -> {
                    try (BrowserContext context = Browser.visit(how)) {
                        Page page = context.newPage();
                        kindsOfPages().forEach(path -> examine(page, path));
                        Stream.of("/broken", "/broken/database").forEach(path -> examineFailure(page, path));
                    }
                });
    }

    @Test
    void findsNothingToComplainOfInACard() {
        try (BrowserContext context = Browser.visit(Browser.desktop())) {
            Page page = context.newPage();
            page.navigate(reader.address(PIECE).toString());
            page.locator("a.mention").first().hover();
            page.locator("#_card").waitFor();
            assertThat(Browser.violationsOf(page)).isEmpty();
        }
    }

    @Test
    void findsNothingToComplainOfInTheTableOfCompanions() {
        try (BrowserContext context = Browser.visit(Browser.phone())) {
            Page page = context.newPage();
            page.navigate(reader.address("/organisations/deepseek").toString());
            page.locator(".company summary").tap();
            assertThat(page.locator(".company__table a").first().isVisible()).isTrue();
            assertThat(Browser.violationsOf(page)).isEmpty();
        }
    }

    private Stream<String> kindsOfPages() {
        Article changed = changed();
        Article withdrawn = stories.published("Withdrawn", "Gone.");
        stories.change(withdrawn, (story, editor) -> story.withdraw("It was wrong.", editor, Instant.now()));
        return Stream.of(
                "/",
                "/articles",
                "/corrections",
                PIECE,
                PIECE + "/editions",
                "/people",
                "/organisations",
                "/organisations?topic=artificial-intelligence",
                "/products",
                "/people/liang-wenfeng",
                "/organisations/deepseek",
                "/products/r1",
                "/topics/artificial-intelligence",
                "/nothing",
                withdrawn.address(),
                changed.address(),
                changed.address() + "/editions",
                changed.address() + "/editions/1",
                changed.address() + "/editions/2/changes");
    }

    private Article changed() {
        Article article = stories.published("A story of everything", "It begins.\n\n# In the middle", EVERYTHING);
        return stories.change(article, (story, editor) -> {
            story.sections().get(0).revise(new Wording("", "It began.\n\n# In the middle"), editor, Instant.now());
            story.publish("Told in the past.", editor, Instant.now())
                    .correct(story.sections().get(1), "There were two columns.", editor, Instant.now());
        });
    }

    private void examine(Page page, String path) {
        page.navigate(reader.address(path).toString());
        assertThat(Browser.violationsOf(page)).as(path).isEmpty();
    }

    private void examineFailure(Page page, String path) {
        page.navigate(reader.address(path).toString());
        assertThat(Browser.violationsAsItStands(page)).as(path).isEmpty();
    }
}
