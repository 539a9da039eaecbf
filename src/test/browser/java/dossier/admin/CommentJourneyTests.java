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
import org.junit.jupiter.params.provider.ValueSource;

/** Talking beside the text, with scripts and without. */
@JourneyTest
class CommentJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");
    private static final String TEXT = "It cost **six** million. Then it cost **six** million.";
    private static final String SELECTED =
            "() => { const area = document.querySelector('#text'); return area.hidden ? getSelection().toString() + '/' + area.value.length : area.value.slice(area.selectionStart, area.selectionEnd) + '/' + area.selectionStart }";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    CommentJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @Test
    void isAboutWhatIsSelectedInMarkdownAndLeavesThePageAsItIs() {
        newsroom.joins("Zelda Offered", Role.EDITOR);
        String address = stories.section("It cost six million. Then it cost six million.");
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), "markdown")) {
            Page page = open(context, address);
            List<String> complaints = Browser.complaintsOf(page);
            page.evaluate("() => { document.body.dataset.mark = 'same'; document.querySelector('#text').focus();"
                    + " document.querySelector('#text').setSelectionRange(34, 45); }");
            page.keyboard().press("Control+Alt+M");
            assertThat(page.locator("#comment_passage")).hasValue("six million");
            page.keyboard().type("Is that so, @zel");
            assertThat(page.locator("#_colleagues")).containsText("Zelda Offered");
            assertThat(Browser.violationsOf(page)).isEmpty();
            page.keyboard().press("Enter");
            assertThat(page.locator("#comment_new_0")).hasValue("Is that so, @Zelda Offered ");
            page.locator("#text")
                    .evaluate(
                            "area => { area.setRangeText('All in all: ', 0, 0); area.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
            page.locator("#comment_new_0").press("Control+Enter");
            assertThat(page.locator("#_comments .comment")).containsText("Is that so, @Zelda Offered");
            assertThat(page.locator("body")).hasAttribute("data-mark", "same");
            assertThat(page.locator("#comment_new_0")).hasValue("");
            assertThat(page.locator(".outline__comments")).containsText("1");
            assertThat(page.locator("#text")).hasValue("All in all: It cost six million. Then it cost six million.");
            page.locator(".comment__passage a").click();
            assertThat(page.evaluate(SELECTED)).isEqualTo("six million/46");
            page.locator("#text")
                    .evaluate(
                            "area => { area.setRangeText('', 0, 12); area.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
            page.locator(".comment__passage a").click();
            assertThat(page.evaluate(SELECTED)).isEqualTo("six million/34");
            assertThat(page.locator("[data-state]")).hasText(SAVED);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void isAboutWhatIsSelectedInRichText() {
        String address = stories.section(TEXT);
        try (BrowserContext context = at(newsroom.desk(Role.EDITOR), "rich")) {
            Page page = open(context, address);
            RichText.goToTheEnd(page);
            for (int step = 0; step < 12; step++) {
                page.keyboard().press("Shift+ArrowLeft");
            }
            page.locator("[data-comment]").click();
            assertThat(page.locator("#comment_passage")).hasValue("six million.");
            page.locator("#comment_new_0").fill("The second.");
            page.locator("[data-comment-new] button").click();
            assertThat(page.locator(".comment__passage a"))
                    .hasAttribute("data-passage-start", String.valueOf(TEXT.lastIndexOf("six")));
            RichText.in(page).press("Control+Home");
            page.locator(".comment__passage a").click();
            assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo("six million.");
            assertThat(
                            page.evaluate(
                                    "() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('[data-rich-holder] [role=textbox]'));"
                                            + " range.setEnd(getSelection().anchorNode, getSelection().anchorOffset); return range.toString(); }"))
                    .isEqualTo("It cost six million. Then it cost ");
        }
    }

    @Test
    void keepsWhatIsTypedElsewhereAndWhatCannotBePlaced() {
        String address = stories.section(TEXT);
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(address + "/comments", "words", "The first.", "passage", "cost six");
        edda.reads(address);
        try (BrowserContext context = at(edda, "markdown")) {
            Page page = open(context, address);
            page.locator("#_comments > summary").click();
            page.getByText("Reply", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.locator("[id^=comment_reply]").fill("Half a rep");
            page.locator("#comment_passage").fill("nine million");
            page.locator("#comment_new_0").fill("Is that so?");
            page.locator("[data-comment-new] button").click();
            assertThat(page.locator("#comment_passage_problem")).isVisible();
            assertThat(page.locator("#comment_new_0")).hasValue("Is that so?");
            assertThat(page.locator("[id^=comment_reply]")).hasValue("Half a rep");
            assertThat(page.locator("[id^=comment_reply]")).isVisible();
            page.locator("#comment_passage").fill("");
            context.setOffline(true);
            page.locator("[data-comment-new] button").click();
            assertThat(page.locator("[data-comments-state]")).containsText("cannot be reached");
            assertThat(page.locator("#comment_new_0")).hasValue("Is that so?");
            context.setOffline(false);
            page.locator("[data-comment-new] button").click();
            assertThat(page.locator("#_comments .comment")).hasCount(2);
            assertThat(page.locator("[data-comments-state]")).isHidden();
            page.locator("[id^=comment_reply]").last().fill("A reply.");
            page.locator("[id^=comment_reply]").last().press("Control+Enter");
            assertThat(page.locator(".comment__reply")).containsText("A reply.");
            page.getByText("Resolve", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(page.locator(".comments__resolved > summary")).hasText("Resolved (1)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"six million", "It cost six"})
    void isSaidWithoutScriptsToo(String passage) {
        String address = stories.section(TEXT);
        Desk edda = newsroom.desk(Role.EDITOR);
        try (BrowserContext context = Browser.visitAs(edda, Browser.phone().setJavaScriptEnabled(false))) {
            Page page = open(context, address);
            page.locator("#_comments > summary").click();
            page.locator("#comment_passage").fill(passage);
            page.locator("#comment_new_0").fill("Is that so?");
            page.locator("[data-comment-new] button").click();
            assertThat(page.locator("#_comments .comment")).isVisible();
            assertThat(page.locator("#_comments .comment")).containsText("Is that so?");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        String address = stories.section(TEXT);
        Desk edda = newsroom.desk(Role.EDITOR);
        Desk anna = newsroom.desk(Role.EDITOR);
        edda.sends(address + "/comments", "words", "Is that so?", "passage", "six million");
        edda.sends(address + "/comments", "words", "It begins well.");
        String comment = edda.reads(address).expectFirst("#_comments .comment").id();
        anna.sends(address + "/comments/" + comment.replace("comment-", "") + "/replies", "words", "It is.");
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = Browser.visitAs(edda, how.setColorScheme(scheme))) {
                Page page = open(context, address + "#" + comment);
                assertThat(page.locator("#" + comment)).isVisible();
                Stream.of("", "/admin", "/admin/comments", address.replaceAll("/sections.*", ""))
                        .forEach(path -> {
                            if (!path.isEmpty()) {
                                page.navigate(reader.address(path).toString());
                            }
                            assertThat(Browser.violationsOf(page)).as(path).isEmpty();
                            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                                    .as(path)
                                    .isEqualTo(true);
                        });
            }
        });
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(reader.address(path).toString());
        return page;
    }

    private static BrowserContext at(Desk desk, String mode) {
        BrowserContext context = Browser.visitAs(desk, Browser.desktop());
        context.addInitScript(
                "location.protocol === 'about:' || localStorage.setItem('dossier:writing', '" + mode + "')");
        return context;
    }
}
