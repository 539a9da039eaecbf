package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link is made, read by somebody without an account, and answered; with scripts and without. */
@JourneyTest
class GuestJourneyTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    GuestJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void speaksWithTheEditorsByALink(boolean hasScripts) {
        Article article = stories.draft("A story", "It turns.", "It cost six million.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String bench = "/admin/articles/" + article.id();
        try (BrowserContext desk = Browser.visitAs(edda, Browser.desktop().setJavaScriptEnabled(hasScripts));
                BrowserContext away = Browser.visit(Browser.phone()
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(hasScripts)
                        .setColorScheme(hasScripts ? ColorScheme.LIGHT : ColorScheme.DARK))) {
            Page editor = desk.newPage();
            Page guest = away.newPage();
            List<String> complaints = hasScripts ? Browser.complaintsOf(guest) : List.of();
            String link = address(link(editor, bench));
            guest.navigate(link);
            says(guest, "Ask in Mountain View.");
            assertThat(guest).hasURL(Pattern.compile(".*#comment-[0-9]+"));
            assertThat(guest.locator(".guest__words")).hasText("Ask in Mountain View.");
            if (hasScripts) {
                assertThat(Browser.violationsOf(guest)).isEmpty();
            }
            answers(editor);
            guest.reload();
            assertThat(guest.locator(".guest__words").nth(1)).hasText("We will.");
            assertThat(away.pages()).hasSize(1);
            assertThat(away.cookies()).isEmpty();
            assertThat(complaints).isEmpty();
            Locator more = guest.locator("details.guest__more").last();
            more.locator("summary").press("Enter");
            more.locator("[name=words]").fill("Too late?");
            ends(editor, bench);
            more.locator("button").press("Enter");
            assertThat(guest.getByLabel("What you wrote")).hasValue("Too late?");
            if (hasScripts) {
                assertThat(Browser.violationsOf(guest)).isEmpty();
            }
            guest.navigate(link);
            assertThat(guest.reload().status()).isEqualTo(410);
            assertThat(guest.locator("h1")).hasText("This link has ended");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void getsBackWhatHasNoPlaceAnyMore(ColorScheme scheme) {
        Article article = stories.draft("A story", "It turns.", "It cost six million.");
        Desk edda = newsroom.desk(Role.EDITOR);
        String bench = "/admin/articles/" + article.id();
        try (BrowserContext desk = Browser.visitAs(edda, Browser.desktop());
                BrowserContext away = Browser.visit(Browser.phone().setColorScheme(scheme))) {
            Page guest = away.newPage();
            guest.navigate(address(link(desk.newPage(), bench)));
            stories.change(
                    article, (story, editor) -> story.remove(story.sections().get(1), editor, Instant.now()));
            says(guest, "Ask in Mountain View.");
            assertThat(guest.getByLabel("What you wrote")).hasValue("Ask in Mountain View.");
            assertThat(guest.getByRole(AriaRole.ALERT)).containsText("is gone");
            assertThat(guest.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(Browser.violationsOf(guest)).isEmpty();
        }
    }

    private String link(Page editor, String bench) {
        editor.navigate(address(bench + "/shares"));
        editor.getByLabel("For whom").first().fill("Gus Guest");
        editor.locator("form[action$='/shares'] button").click();
        return URI.create(editor.locator("input[readonly]").inputValue()).getPath();
    }

    private static void says(Page guest, String words) {
        Locator more = guest.locator("details.guest__more").last();
        more.locator("summary").press("Enter");
        assertThat(more.getByLabel("Your name")).hasValue("Gus Guest");
        more.getByLabel("Your name").press("Tab");
        guest.keyboard().type(words);
        guest.keyboard().press("Tab");
        guest.keyboard().press("Enter");
    }

    private void answers(Page editor) {
        editor.navigate(address("/admin"));
        assertThat(editor.locator(".for-me__one").first()).containsText("Gus Guest");
        editor.locator(".for-me__one a").first().click();
        Locator talk = editor.locator("#_comments .comment, .comment").first();
        assertThat(talk).containsText("Ask in Mountain View.");
        talk.getByText("Reply", new Locator.GetByTextOptions().setExact(true)).click();
        talk.locator("[name=words]").last().fill("We will.");
        talk.getByText("Send the reply").click();
        assertThat(editor.locator(".comment__reply .said__words")).hasText("We will.");
    }

    private void ends(Page editor, String bench) {
        editor.navigate(address(bench + "/shares"));
        editor.locator("form[action$='/end'] button").click();
        assertThat(editor.locator("form[action$='/end']")).hasCount(0);
    }

    private String address(String path) {
        return reader.address(path).toString();
    }
}
