package dossier.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.MovableClock.Watch;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor does to an article, and what a reader sees of it, each in a browser of their own; with scripts and without. */
@JourneyTest
class FromDraftToReadersJourneyTests {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");

    private static final Duration SOON = Duration.ofHours(2);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;
    private final Watch watch;

    FromDraftToReadersJourneyTests(Newsroom newsroom, Stories stories, Reader reader, Watch watch) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
        this.watch = watch;
    }

    @AfterEach
    void comesBackToThePresent() {
        watch.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesFromTheFirstEditionOverACorrectionToItsWithdrawalAndBack(boolean hasScripts) {
        String name = "A story " + stories.fresh("number");
        Article article = stories.draft(name, "It cost five million.");
        String bench = "/admin/articles/" + article.id();
        String section = bench + "/sections/" + article.sections().get(0).id();
        Desk edda = newsroom.desk(Role.EDITOR);
        try (BrowserContext inside = at(edda, hasScripts);
                BrowserContext outside = Browser.visit(Browser.phone().setJavaScriptEnabled(hasScripts))) {
            Page editor = inside.newPage();
            Page readers = outside.newPage();
            List<String> complaints = hasScripts ? Browser.complaintsOf(editor) : List.of();

            assertThat(status(readers, article.address())).isEqualTo(404);
            go(editor, bench);
            press(editor, "Publish …");
            press(editor, "Publish now");
            assertThat(editor.locator("#_publication")).containsText("Published");
            assertThat(status(readers, article.address())).isEqualTo(200);
            assertThat(readers.locator(".prose")).hasText("It cost five million.");
            assertThat(readers.locator(".opening__facts")).containsText("Edition 1");

            write(editor, section, "It cost six million.", hasScripts);
            go(editor, bench + "/publication");
            assertThat(editor.locator("del")).hasText("five");
            editor.locator("summary", text("Say what was wrong before")).click();
            editor.locator("[name^=correction-]").fill("It said five million; it was six.");
            editor.locator("#note").fill("Put right.");
            editor.locator("#moment").fill(MOMENT.format(watch.instant().plus(SOON)));
            press(editor, "Schedule");
            assertThat(editor.locator("#_publication")).containsText("Edition 2");
            go(readers, article.address());
            assertThat(readers.locator(".prose")).hasText("It cost five million.");
            go(readers, article.address() + "/editions");
            assertThat(readers.locator(".edition")).hasCount(1);
            go(readers, "/corrections");
            assertThat(readers.locator(".correction", text(name))).hasCount(0);

            watch.goAhead(SOON.plusMinutes(1));
            go(readers, article.address());
            assertThat(readers.locator(".prose")).hasText("It cost six million.");
            assertThat(readers.locator(".corrections .correction__words")).hasText("It said five million; it was six.");
            press(readers, "Edition 2: what changed");
            assertThat(readers.locator("del")).hasText("five");
            assertThat(readers.locator("ins")).hasText("six");
            go(readers, article.address() + "/editions");
            assertThat(readers.locator(".edition")).hasCount(2);
            assertThat(readers.locator(".edition__note").first()).hasText("Put right.");
            go(readers, "/corrections");
            Locator correction = readers.locator(".correction", text(name));
            assertThat(correction.locator(".correction__words")).hasText("It said five million; it was six.");
            correction.locator("a").click();
            assertThat(readers.locator("h1")).hasText(name);

            go(editor, bench);
            editor.locator("#_withdrawal textarea").fill("It was somebody else's.");
            press(editor, "Take it off the site");
            assertThat(editor.locator("#_withdrawal")).containsText("Bring it back");
            for (String path : List.of("", "/editions", "/editions/1", "/editions/2/changes")) {
                assertThat(status(readers, article.address() + path)).as(path).isEqualTo(410);
                assertThat(readers.locator("main")).containsText("It was somebody else's.");
                assertThat(readers.locator("body")).not().containsText("million");
            }
            go(readers, "/corrections");
            assertThat(readers.locator(".correction", text(name))).hasCount(0);

            press(editor, "Bring it back");
            assertThat(editor.locator("#_withdrawal")).containsText("Take it off the site");
            assertThat(status(readers, article.address())).isEqualTo(200);
            assertThat(readers.locator(".prose")).hasText("It cost six million.");
            assertThat(complaints)
                    .allMatch(complaint -> complaint.startsWith("shift")); // what opens moves what follows
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsReplacesAndTakesBackWithoutReadersNoticing(boolean hasScripts) {
        String old = stories.fresh("quagg").value().replace("-", "");
        Article article = stories.published("Of a " + old, "The " + old + " grazes.", "No " + old + " left.");
        String section = "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id();
        Desk edda = newsroom.desk(Role.EDITOR);
        try (BrowserContext inside = at(edda, hasScripts)) {
            Page page = inside.newPage();
            List<String> complaints = hasScripts ? Browser.complaintsOf(page) : List.of();
            go(page, "/admin/replacements/new");
            page.locator("[name=find]").fill(old);
            page.locator("[name=with]").fill("zebra");
            press(page, "Find");
            assertThat(page.locator(".hit")).hasCount(3);
            page.locator(".hit", text("left")).locator("[name=hit]").uncheck();
            press(page, "Replace what is ticked");
            assertThat(page).hasURL(Pattern.compile(".*/admin/replacements/\\d+"));
            String replacement = page.url();
            assertThat(page.locator(".panel__list li")).hasCount(2);
            assertThat(text(page, section)).isEqualTo("The zebra grazes.");
            assertThat(reader.reads(article.address()).text()).contains(old).doesNotContain("zebra");

            page.navigate(replacement);
            press(page, "Undo");
            assertThat(page.locator("main .notice")).hasText("That is done, in every text.");
            assertThat(text(page, section)).isEqualTo("The " + old + " grazes.");
            page.navigate(replacement);
            press(page, "Do it again");
            assertThat(page.locator("main .notice")).hasText("That is done, in every text.");
            assertThat(text(page, section)).isEqualTo("The zebra grazes.");
            assertThat(reader.reads(article.address()).text()).contains(old).doesNotContain("zebra");
            assertThat(complaints).isEmpty();
        }
    }

    private String text(Page page, String section) {
        go(page, section);
        return page.locator("#text").inputValue();
    }

    private void write(Page page, String section, String text, boolean hasScripts) {
        go(page, section);
        page.locator("#text").fill(text);
        if (hasScripts) {
            assertThat(page.locator("[data-state]")).hasText(SAVED);
        } else {
            press(page, "Save");
        }
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .locator("button, a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + words + "$")))
                .first()
                .click();
    }

    private static BrowserContext at(Desk desk, boolean hasScripts) {
        BrowserContext context = Browser.visitAs(desk, Browser.desktop().setJavaScriptEnabled(hasScripts));
        context.addInitScript("location.protocol === 'about:' || localStorage.setItem('dossier:writing', 'markdown')");
        return context;
    }

    private int status(Page page, String path) {
        return go(page, path).status();
    }

    private Response go(Page page, String path) {
        return Objects.requireNonNull(page.navigate(reader.address(path).toString()));
    }
}
