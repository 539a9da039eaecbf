package dossier.admin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Desk;
import dossier.DossierTest;
import dossier.Newsroom;
import dossier.Reader;
import dossier.Stories;
import dossier.account.Role;
import dossier.article.Article;
import dossier.directory.Person;
import dossier.text.Wording;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where somebody is named, and the merging of two, as those see it who keep the directory. */
@DossierTest
class UsesTests {

    private final Newsroom newsroom;
    private final Stories stories;
    private final Reader reader;

    UsesTests(Newsroom newsroom, Stories stories, Reader reader) {
        this.reader = reader;
        this.newsroom = newsroom;
        this.stories = stories;
    }

    private static String file(Person person) {
        return "/admin/people/" + person.id();
    }

    private static List<String> uses(Desk desk, Person person, String show) {
        return desk.reads(file(person) + "/uses?show=" + show)
                .select(".use__sentence")
                .eachText();
    }

    @Test
    void areToldApartByWhoSeesThem() {
        Person ada = stories.person("Ada", "Used");
        String link = "[Ada](" + ada.address() + ")";
        Article article = stories.published("A story", "Live: " + link + ".", "Gone: " + link + ".");
        stories.change(article, (story, editor) -> {
            story.sections().get(1).revise(new Wording("Part 1", "Coming: " + link + "."), editor, Instant.now());
            story.publish("", editor, Instant.now(), Instant.now().plusSeconds(3600));
            story.sections().get(1).revise(new Wording("Part 1", "Draft: " + link + "."), editor, Instant.now());
        });
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(uses(desk, ada, "live")).containsExactly("Live: Ada.", "Gone: Ada.");
        assertThat(uses(desk, ada, "scheduled")).containsExactlyInAnyOrder("Live: Ada.", "Coming: Ada.");
        assertThat(uses(desk, ada, "draft")).containsExactly("Draft: Ada.");
        assertThat(uses(desk, ada, "history")).isEmpty();
        stories.change(
                article,
                (story, editor) ->
                        story.sections().get(1).revise(new Wording("Part 1", "Nobody."), editor, Instant.now()));
        assertThat(uses(desk, ada, "draft")).isEmpty();
        assertThat(uses(desk, ada, "history")).containsExactly("Draft: Ada.");
    }

    @Test
    void ofOthersDraftsAreHiddenFromWriters() {
        Person ada = stories.person("Ada", "Hidden");
        stories.draft("Somebody's draft", "Secret: [Ada](" + ada.address() + ").");
        assertThat(uses(newsroom.desk(Role.WRITER), ada, "draft")).isEmpty();
        assertThat(uses(newsroom.desk(Role.EDITOR), ada, "draft")).containsExactly("Secret: Ada.");
    }

    @Test
    void moveWhenTwoAreMergedAndComeBackWhenThatIsUndone() {
        Person ada = stories.person("Ada", "Twin");
        Person twin = stories.person("Ada", "Twin");
        stories.published("A story", "By [Ada](" + twin.address() + ").");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(file(twin)).select("#_mergers .inspector__line a").eachAttr("href"))
                .contains(file(ada));
        assertThat(desk.reads("/admin/directory/duplicates").select("a").eachAttr("href"))
                .contains(file(ada), file(twin));
        Document preview = desk.reads(file(twin) + "/merger?with=%23" + ada.id());
        assertThat(preview.select(".panel__list").text())
                .contains("One mention moves.", "No relation moves.", "No fact comes along.");
        assertThat(preview.select(".use__sentence").eachText()).containsExactly("By Ada.");
        desk.sends(file(twin) + "/merger", "into", String.valueOf(ada.id()));
        assertThat(uses(desk, ada, "live")).containsExactly("By Ada.");
        assertThat(desk.reads(file(twin)).select(".notice a").attr("href")).isEqualTo(file(ada));
        assertThat(desk.sends(file(twin) + "/bin").statusCode()).isEqualTo(403);
        String undo = desk.reads(file(ada)).select("#_mergers form").attr("action");
        desk.sends(undo);
        assertThat(uses(desk, ada, "live")).isEmpty();
        assertThat(uses(desk, twin, "live")).containsExactly("By Ada.");
    }

    @Test
    void beginWithWhoeverIsEnteredAfterTheText() {
        Article article =
                stories.published("A story", "By [Larry](/people/late-larry) and [more](/articles/a-late-one).");
        Desk desk = newsroom.desk(Role.EDITOR);
        String larry = desk.sends("/admin/people", "name", "Late Larry", "definition", "Known too late.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(desk.reads(larry + "/uses").select(".use__sentence").eachText())
                .containsExactly("By Larry and more.");
        String late = desk.sends("/admin/articles", "title", "A late one")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(desk.reads(late + "/uses").select(".use__sentence").eachText())
                .containsExactly("By Larry and more.");
        assertThat(reader.reads(article.address()).select("main").text()).contains("By Larry and more.");
    }

    @Test
    void areHiddenAgainWhereOnlyAMergerShowedThem() {
        Person ada = stories.person("Ada", "Shownfirst");
        Person draft = stories.unknownPerson("Ada", "Neverseen");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(file(ada) + "/merger", "into", String.valueOf(draft.id()));
        assertThat(reader.asks(draft.address()).statusCode()).isEqualTo(200);
        desk.sends(desk.reads(file(draft)).select("#_mergers form").attr("action"));
        assertThat(reader.asks(draft.address()).statusCode()).isEqualTo(404);
        assertThat(reader.asks(ada.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void arePartedByNobodyWhoseTheyAreNot() {
        Person ada = stories.person("Ada", "Editors");
        Desk walt = newsroom.desk(Role.WRITER);
        String own = walt.sends("/admin/people", "name", "Ada Waltsagain", "definition", "Known to Walt.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(file(ada) + "/merger", "into", own.replaceAll(".*/", ""));
        String undo = edda.reads(own).select("#_mergers form").attr("action");
        assertThat(walt.sends(undo).statusCode()).isEqualTo(403);
        assertThat(edda.sends(undo).statusCode()).isEqualTo(302);
    }

    @Test
    void keepTheFactsOfWhomTheyWereOnlyReplacedBy() {
        Person wrong = stories.person("Ada", "Wrongfacts");
        Person right = stories.person("Bob", "Rightfacts");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(file(wrong) + "/facts", "property", "shoe size", "value", "38");
        desk.sends(file(wrong) + "/bin/replacement", "into", String.valueOf(right.id()));
        assertThat(reader.reads(right.address()).select(".facts").text()).doesNotContain("shoe size");
    }

    @Test
    void comeBackFromTheBinByNobodyWhoMayNotShowThem() {
        Desk walt = newsroom.desk(Role.WRITER);
        String own = walt.sends("/admin/people", "name", "Ada Wasshown", "definition", "Known to Walt.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Desk edda = newsroom.desk(Role.EDITOR);
        edda.sends(own + "/showing");
        edda.sends(own + "/bin");
        assertThat(walt.sends(own + "/bin/end").statusCode()).isEqualTo(403);
    }

    @Test
    void comeTogetherWithWhatBothSay() {
        Person ada = stories.person("Ada", "Together");
        Person twin = stories.person("Ada", "Togethertwo");
        Desk desk = newsroom.desk(Role.EDITOR);
        tells(desk, ada, "She wrote.");
        tells(desk, twin, "She computed.");
        Document preview = desk.reads(file(twin) + "/merger?with=ada+together");
        assertThat(preview.select(".change ins").text()).contains("She computed.");
        desk.sends(file(twin) + "/merger", "into", String.valueOf(ada.id()));
        assertThat(desk.reads(file(ada)).select("[name=profile]").val()).isEqualTo("She wrote.\n\nShe computed.");
        desk.sends(desk.reads(file(ada)).select("#_mergers form").attr("action"));
        assertThat(desk.reads(file(ada)).select("[name=profile]").val()).isEqualTo("She wrote.");
    }

    @Test
    void areMergedWithWhomeverTheBeginningOfANameFinds() {
        Person ada = stories.person("Ada", "Guessedbybeginning");
        Person twin = stories.person("Ada", "Guesstwin");
        Document preview = newsroom.desk(Role.EDITOR).reads(file(twin) + "/merger?with=guessedby");
        assertThat(preview.select("button[name=into]").val()).isEqualTo(String.valueOf(ada.id()));
    }

    @Test
    void areMergedByNobodyWhoMayNotChangeThem() {
        Person ada = stories.person("Ada", "Guarded");
        Person twin = stories.person("Ada", "Guarded");
        Desk walt = newsroom.desk(Role.WRITER);
        assertThat(walt.asks(file(ada) + "/merger").statusCode()).isEqualTo(403);
        assertThat(walt.sends(file(ada) + "/merger", "into", String.valueOf(twin.id()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepTheirWordsWhenTheirLinksAreTakenOut() {
        Person ada = stories.person("Ada", "Takenout");
        Person bob = stories.person("Bob", "Whostays");
        String link = "[Ada *herself*](" + ada.address() + ")";
        String other = "[Bob](" + bob.address() + ")";
        Article article = stories.published("A story", "By " + link + " and " + other + ".");
        Desk desk = newsroom.desk(Role.EDITOR);
        assertThat(desk.reads(file(ada) + "/bin").select(".desk__words").text()).contains("Named in one section");
        desk.sends(file(ada) + "/bin");
        String section = "/admin/articles/" + article.id() + "/sections/"
                + article.sections().get(0).id();
        assertThat(desk.reads(section).select("#text").val()).isEqualTo("By Ada *herself* and " + other + ".");
        Document live = reader.reads(article.address());
        assertThat(live.select("main").text()).contains("By Ada herself and Bob.");
        assertThat(live.select("a[href=" + ada.address() + "]")).isEmpty();
        assertThat(live.select("a[href=" + bob.address() + "]")).isNotEmpty();
        desk.sends(file(ada) + "/bin/end");
        assertThat(reader.reads(article.address()).select("a[href=" + ada.address() + "]"))
                .isNotEmpty();
    }

    @Test
    void leadToWhoeverTakesTheirPlace() {
        Person ada = stories.person("Ada", "Misnamed");
        Person bob = stories.person("Bob", "Rightone");
        Article article = stories.published("A story", "By [Ada](" + ada.address() + ").");
        Desk desk = newsroom.desk(Role.EDITOR);
        desk.sends(file(ada) + "/facts", "property", "shoe size", "value", "38");
        assertThat(desk.reads(file(ada) + "/bin").select("[name=into]")).isEmpty();
        assertThat(desk.reads(file(ada) + "/bin?with=bob+rightone").select("[name=into]"))
                .hasSize(1);
        Document look = desk.reads(file(ada) + "/bin?with=%23" + bob.id());
        assertThat(look.select("[name=into]").val()).isEqualTo(String.valueOf(bob.id()));
        assertThat(look.select("[aria-labelledby=_move]").text())
                .startsWith("Bob Rightone takes the place of Ada Misnamed")
                .contains("One mention moves.", "No relation is affected.", "Its fact stays with it")
                .contains("One passage of an article");
        assertThat(look.select(".use__sentence").eachText()).containsExactly("By Ada.");
        desk.sends(file(ada) + "/bin/replacement", "into", String.valueOf(bob.id()));
        assertThat(reader.reads(article.address()).select("a.mention").attr("href"))
                .isEqualTo(bob.address());
        assertThat(reader.reads(bob.address()).select(".profile__aliases")).isEmpty();
        assertThat(reader.asks(ada.address()).headers().firstValue("Location")).contains(bob.address());
    }

    @Test
    void lieInProfilesOfOthersToo() {
        Person ada = stories.person("Ada", "Inprofiles");
        Person bob = stories.person("Bob", "Whosaysso");
        Desk desk = newsroom.desk(Role.EDITOR);
        tells(desk, bob, "She taught [Ada](" + ada.address() + ").");
        assertThat(uses(desk, ada, "live")).containsExactly("She taught Ada.");
        assertThat(uses(desk, ada, "draft")).isEmpty();
        assertThat(desk.reads(file(ada) + "/bin").select(".desk__words").text())
                .contains("Linked in one passage of a profile.");
        desk.sends(file(ada) + "/bin");
        assertThat(desk.reads(file(bob)).select("[name=profile]").val()).isEqualTo("She taught Ada.");
    }

    @Test
    void inProfilesAreLeftWhereAWriterMayNotWrite() {
        Person bob = stories.person("Bob", "Whosaysit");
        Desk walt = newsroom.desk(Role.WRITER);
        String own = walt.sends("/admin/people", "name", "Ada Waltsown", "definition", "Known to Walt.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String said = "She taught [Ada](/people/ada-waltsown).";
        tells(newsroom.desk(Role.EDITOR), bob, said);
        assertThat(walt.sends(own + "/bin").statusCode()).isEqualTo(302);
        assertThat(walt.reads(file(bob)).select("[name=profile]").val()).isEqualTo(said);
        assertThat(reader.reads(bob.address()).select(".profile__text").text()).isEqualTo("She taught Ada.");
    }

    private static void tells(Desk desk, Person person, String profile) {
        desk.sends(file(person), "name", person.name(), "definition", "Known.", "base", "1", "profile", profile);
    }
}
