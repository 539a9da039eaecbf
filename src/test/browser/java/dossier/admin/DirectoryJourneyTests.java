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
import dossier.article.Topic;
import dossier.directory.Person;
import dossier.picture.Picture;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping the directory, as somebody does it: with scripts and without. */
@JourneyTest
class DirectoryJourneyTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    DirectoryJourneyTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void entersSomebodyAndSaysWhereTheyBelong(boolean hasScripts) {
        String family = "Journey" + hasScripts;
        try (BrowserContext context =
                Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop().setJavaScriptEnabled(hasScripts))) {
            Page page = context.newPage();
            List<String> complaints = hasScripts ? Browser.complaintsOf(page) : List.of();
            enters(page, "Enter an organisation", "Works of " + family, "");
            page.navigate(reader.address("/admin/directory").toString());
            enters(page, "Enter a person", "Ada " + family, family);
            page.getByLabel("Role", exactly()).first().fill("mathematician");
            saves(page, hasScripts);
            page.getByText("Add a relation").click();
            page.getByLabel("With whom or what").fill("works of " + family);
            page.locator(".relations__new [name=role]").fill("Founder");
            page.locator(".relations__new [name=since]").fill("early 1842");
            page.getByText("Add", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#_relations tbody")).containsText("Works of " + family + ", Founder");
            page.locator("#_relations tbody a").click();
            assertThat(page.locator("#_relations tbody")).containsText("Ada " + family + ", Founder");
            assertThat(complaints).isEmpty();
        }
    }

    private void enters(Page page, String what, String name, String head) {
        page.navigate(reader.address("/admin/directory").toString());
        page.getByText(what).click();
        page.locator("#name").fill(name);
        page.locator("#head").fill(head);
        page.locator("#definition").fill("Known to all.");
        page.locator(".form__end .button").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void saves(Page page, boolean hasScripts) {
        if (hasScripts) {
            assertThat(page.locator("[name=base]").first()).hasValue("2");
            assertThat(page.locator("[data-state]")).hasText(Pattern.compile("Saved \\d.*"));
        } else {
            page.getByText("Save", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("#role")).hasValue("mathematician");
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void linksANameThatWasJustTyped() {
        Person ada = stories.person("Ada", "Typedjustnow");
        String section = stories.section("Before.");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            context.addInitScript(
                    "location.protocol === 'about:' || localStorage.setItem('dossier:writing', 'markdown')");
            Page page = context.newPage();
            page.navigate(reader.address(section).toString());
            page.locator("[data-tab=suggestions] summary").click();
            page.evaluate("""
                    () => { const text = document.querySelector("#text"); text.value = "By Ada Typedjustnow."; text.dispatchEvent(new InputEvent("input", { bubbles: true })); }""");
            page.locator(".suggested__one button").click();
            assertThat(page.locator("#text")).hasValue("By [Ada Typedjustnow](" + ada.address() + ").");
        }
    }

    @Test
    void mergesTwoAndPartsThemAgain() {
        Person ada = stories.person("Ada", "Mergedtwin");
        Person twin = stories.person("Ada", "Mergedtwin");
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.desktop())) {
            Page page = context.newPage();
            page.navigate(reader.address("/admin/people/" + twin.id()).toString());
            page.getByText("Merge it into another").click();
            page.locator("main .inspector__line a", new Page.LocatorOptions().setHasText("Ada Mergedtwin"))
                    .first()
                    .click();
            page.getByText("Merge them").click();
            assertThat(page).hasURL(Pattern.compile(".*/admin/people/" + ada.id() + "#.*"));
            assertThat(page.locator("[role=status]").first()).containsText("Both are one now");
            page.locator("#_mergers button").click();
            assertThat(page.locator("main")).containsText("Both stand for themselves again");
        }
    }

    @Test
    void keepsTheButtonInSightDownALongSheet() {
        Person ada = stories.person("Ada", "Longsheet");
        String article =
                "/admin/articles/" + stories.draft("A long sheet", "One.").id();
        try (BrowserContext context = Browser.visitAs(newsroom.desk(Role.EDITOR), Browser.phone())) {
            Page page = context.newPage();
            Stream.of("/admin/people/" + ada.id(), article).forEach(path -> {
                page.navigate(reader.address(path).toString());
                page.locator("form.header-form fieldset")
                        .last()
                        .evaluate("end => end.scrollIntoView({ block: 'start' })");
                Object seen = page.evaluate("""
                        () => { const save = document.querySelector(".writing__bar .button:not([data-mend])").getBoundingClientRect();
                            const there = document.elementFromPoint(save.x + save.width / 2, save.y + save.height / 2);
                            return scrollY > 300 && Boolean(there?.closest(".writing__bar")); }""");
                assertThat(seen).as(path).isEqualTo(true);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingToComplainOf(ColorScheme scheme) {
        Person ada = stories.person("Ada", "Complaint");
        Person twin = stories.person("Ada", "Complaint");
        Topic topic = stories.topic("Complaint");
        Picture picture = stories.picture("", "Complaint");
        stories.picture("A wheel", "Complaint");
        stories.draft("A story", Stories.placing(picture));
        stories.draft("A story", "Ada Complaint and [Ada](" + ada.address() + "), who has 160 people.");
        String file = "/admin/people/" + ada.id();
        Desk desk = newsroom.desk(Role.ADMIN);
        desk.sends(file + "/facts", "property", "employees", "value", "160", "sourceAddress", "https://example.org");
        String fact = desk.reads(file + "/facts").select(".fact form").attr("action");
        desk.sends(fact, "property", "employees", "value", "200", "base", "1");
        Stream.of(Browser.desktop(), Browser.phone()).forEach(how -> {
            try (BrowserContext context = Browser.visitAs(desk, how.setColorScheme(scheme))) {
                Page page = context.newPage();
                Stream.of(
                                "/admin/directory",
                                "/admin/people?sort=named&q=complaint",
                                "/admin/directory/duplicates",
                                "/admin/directory/review",
                                "/admin/organisations/new",
                                "/admin/journal",
                                "/admin",
                                "/admin/topics",
                                "/admin/topics/" + topic.id(),
                                "/admin/topics/" + topic.id() + "/bin",
                                "/admin/pictures?q=complaint",
                                "/admin/pictures/" + picture.id() + "?show=draft",
                                "/admin/pictures/" + picture.id() + "/bin",
                                file,
                                file + "/uses?show=draft",
                                file + "/suggestions",
                                file + "/facts",
                                file + "/entries",
                                file + "/entries/1",
                                file + "/merger",
                                file + "/merger?with=%23" + twin.id(),
                                file + "/bin",
                                file + "/bin?with=%23" + twin.id(),
                                "/admin/integrity")
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
}
