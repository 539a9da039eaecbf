package dossier.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dossier.Browser;
import dossier.Desk;
import dossier.JourneyTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.article.Sections;
import dossier.article.Topic;
import dossier.picture.Picture;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a pointer can press is reached by the tabulator, shows that it is, and lets go again. */
@JourneyTest
class KeyboardJourneyTests {

    /** Numbers what can be pressed or typed into; of the buttons of a group, and of a toolbar, one stands for all. */
    private static final String NUMBER = """
            () => {
              const groups = new Set();
              const things = [...document.querySelectorAll("a[href], button, input, textarea, summary, select")]
                .filter(thing => thing.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
                    && thing.type !== "hidden" && (thing.tabIndex >= 0 || thing.closest("[role=toolbar]")) && !thing.disabled && !thing.matches(":disabled"));
              let number = 0;
              for (const thing of things) {
                const group = thing.type === "radio" ? "radio " + thing.name : thing.closest("[role=toolbar]") ? "toolbar" : "";
                if (group && groups.has(group)) continue;
                groups.add(group);
                thing.dataset.number = group || String(number);
                if (group) for (const other of things)
                  if (other.type === "radio" ? group === "radio " + other.name : other.closest("[role=toolbar]") && group === "toolbar") other.dataset.number = group;
                number++;
              }
              return number;
            }""";

    private static final String REACHED = """
            () => {
              const thing = document.activeElement;
              // A page within the page shows by itself where the focus is
              if (thing === document.body || thing.matches("iframe")) return "";
              const style = getComputedStyle(thing);
              const isShown = style.outlineStyle !== "none" || style.boxShadow !== "none";
              return (thing.dataset.number ?? "") + (isShown ? "" : " unseen " + thing.outerHTML.slice(0, 120));
            }""";

    private final Newsroom newsroom;
    private final Stories stories;
    private final Sections sections;
    private final Reader reader;

    KeyboardJourneyTests(Newsroom newsroom, Stories stories, Sections sections, Reader reader) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.sections = sections;
        this.reader = reader;
    }

    @Test
    void reachesEverything() {
        Article article = stories.published("A story", "It begins.", "It goes on.");
        String bench = "/admin/articles/" + article.id();
        String section = bench + "/sections/"
                + sections.outlineOf(article.id(), 0).get(1).id();
        String file = "/admin/people/" + stories.person("Ada", "Keyboard").id();
        Topic topic = stories.topic("Keyboard");
        Picture picture = stories.picture("A wheel", "Keyboard");
        stories.draft("A story", Stories.placing(picture));
        Desk desk = newsroom.desk(Role.ADMIN);
        desk.sends(section, "heading", "Part 1", "text", "It went on.", "base", "1");
        stories.change(
                article,
                (story, editor) -> story.publish(
                        "Soon.", editor, Instant.now(), Instant.now().plusSeconds(3600)));
        desk.sends(section, "heading", "Part 1", "text", "It goes on and on.", "base", "2");
        desk.sends("/admin/account/factors/authenticator");
        desk.sends(section + "/comments", "words", "Is that so?", "passage", "It goes");
        try (BrowserContext context = Browser.visitAs(desk, Browser.desktop())) {
            Page page = context.newPage();
            Stream.of(
                            "/admin/articles",
                            bench,
                            bench + "/editions",
                            bench + "/uses",
                            bench + "/comparison",
                            bench + "/publication",
                            bench + "/editions/2",
                            bench + "/corrections",
                            bench + "/shares",
                            bench + "/preview?screen=phone",
                            bench + "/headers",
                            section,
                            section + "/comments",
                            section + "/changes",
                            section + "/revisions",
                            section + "/revisions/2",
                            section + "/transfer",
                            "/admin/directory",
                            "/admin/people/new",
                            "/admin/journal",
                            "/admin",
                            "/admin/topics",
                            "/admin/topics/" + topic.id(),
                            "/admin/topics/" + topic.id() + "/bin",
                            "/admin/pictures?q=keyboard",
                            "/admin/pictures/" + picture.id() + "?show=draft",
                            "/admin/pictures/" + picture.id() + "/bin?with=wheel",
                            file,
                            file + "/uses",
                            file + "/suggestions",
                            file + "/facts",
                            file + "/merger",
                            file + "/bin",
                            "/admin/replacements/new?article=" + article.id(),
                            "/admin/replacements",
                            "/admin/redactions/new",
                            "/admin/redactions",
                            "/admin/integrity",
                            "/admin/accounts",
                            "/admin/accounts/" + desk.account().id(),
                            "/admin/account",
                            "/admin/account/factors",
                            "/admin/account/factors/authenticator",
                            "/admin/account/factors/passkeys/new",
                            "/admin/confirmation")
                    .forEach(path -> {
                        page.navigate(reader.address(path).toString());
                        tabsThrough(page, path);
                    });
        }
    }

    private static void tabsThrough(Page page, String path) {
        int things = ((Number) page.evaluate(NUMBER)).intValue();
        List<String> reached = Stream.generate(() -> {
                    page.keyboard().press("Tab");
                    return (String) page.evaluate(REACHED);
                })
                .limit(things + 3L)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        assertThat(reached).as(path).noneMatch(thing -> thing.contains("unseen"));
        assertThat(reached).as(path).hasSize(things);
    }
}
